package org.longtable.council.importing.reading;

import java.util.List;

/**
 * A sheet that was recognised and read.
 *
 * @param file the file's name; for a workbook, {@code file › sheet}
 * @param kind what it is
 * @param headers its header as the file writes it
 * @param rows how many rows it has below the header, empty ones apart
 */
public record FoundSheet(String file, SheetKind kind, List<String> headers, int rows) {

    /** Copies the list. */
    public FoundSheet {
        headers = List.copyOf(headers);
    }
}
