package org.longtable.council.importing.parsing;

import java.io.IOException;

/** Signals that a workbook part unpacks to more than the limit. */
final class UnsafeWorkbookPartException extends IOException {

    private static final long serialVersionUID = 1L;
}
