package org.longtable.council.importing.parsing;

/**
 * Holds a notice about a file that was read.
 *
 * @param file the file's name; for a workbook, {@code file › sheet}
 * @param about what it is about
 * @param detail the column, or how many cells; empty when there is nothing to add
 */
public record FileNotice(String file, NoticeCode about, String detail) {

    /** Lists the kinds of notices about files. */
    public enum NoticeCode {
        /** The bytes are no UTF-8, so they were read as windows-1252. */
        READ_AS_WINDOWS_1252,
        COLUMN_IGNORED,
        /** A sheet of a workbook that is none of ours. */
        SHEET_IGNORED,
        /** A file of the folder that is no spreadsheet by its name. */
        FILE_IGNORED,
        /** Of formulas in a workbook the result that it keeps was taken. */
        FORMULA_RESULTS_TAKEN
    }
}
