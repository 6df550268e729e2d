package org.longtable.council.importing.parsing;

import java.util.List;

/**
 * Names a file that was rejected as a whole and the reason.
 *
 * @param file the file's name; for one sheet of a workbook, {@code file › sheet}
 * @param refusal the reason
 * @param columns the columns that are missing or repeated; empty for any other reason
 * @param line the line with the error, counted from 1; 0 when the error concerns the whole file
 */
public record RejectedFile(String file, FileRejectionCode refusal, List<SheetColumn> columns, int line) {

    /** Copies the list. */
    public RejectedFile {
        columns = List.copyOf(columns);
    }
}
