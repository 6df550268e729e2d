package org.longtable.council.importing.reading;

import java.util.List;

/**
 * A file of which no row is taken.
 *
 * @param file the file's name; for one sheet of a workbook, {@code file › sheet}
 * @param refusal why
 * @param columns the columns that are missing or repeated; empty for any other refusal
 * @param line the line that is to blame, counted from 1; 0 when the file as a whole is
 */
public record RefusedFile(String file, Refusal refusal, List<Column> columns, int line) {

    /** Copies the list. */
    public RefusedFile {
        columns = List.copyOf(columns);
    }
}
