package org.longtable.council.importing.parsing;

import java.util.List;

/**
 * Describes a sheet that was recognized by its header.
 *
 * @param file the file's name; for a workbook, {@code file › sheet}
 * @param kind the kind of sheet
 * @param headers the header as written in the file
 * @param rows the number of rows below the header without empty ones
 */
public record RecognizedSheet(String file, SheetKind kind, List<String> headers, int rows) {

    /** Copies the list. */
    public RecognizedSheet {
        headers = List.copyOf(headers);
    }
}
