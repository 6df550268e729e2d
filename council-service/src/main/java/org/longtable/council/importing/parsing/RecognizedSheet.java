package org.longtable.council.importing.parsing;

import java.util.List;

/**
 * Describes a sheet that was recognized by its header.
 *
 * @param file the file's name; for a workbook, {@code file › sheet}
 * @param kind what it is
 * @param headers its header as the file writes it
 * @param rows how many rows it has below the header, empty ones apart
 */
public record RecognizedSheet(String file, SheetKind kind, List<String> headers, int rows) {

    /** Copies the list. */
    public RecognizedSheet {
        headers = List.copyOf(headers);
    }
}
