package org.longtable.council.importing.reading;

import java.io.IOException;

/** A part of a workbook that unpacks to more than is allowed. */
final class UnsafePart extends IOException {

    private static final long serialVersionUID = 1L;
}
