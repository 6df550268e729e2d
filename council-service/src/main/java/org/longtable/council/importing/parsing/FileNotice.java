package org.longtable.council.importing.parsing;

/**
 * Holds a notice about a file that was read.
 *
 * @param file the file's name; for a workbook, {@code file › sheet}
 * @param about the kind of notice
 * @param detail the column, or the number of cells; empty when there is no detail
 */
public record FileNotice(String file, NoticeCode about, String detail) {

    /** Lists the kinds of notices about files. */
    public enum NoticeCode {
        /** The bytes are not UTF-8 and were read as windows-1252. */
        READ_AS_WINDOWS_1252,
        COLUMN_IGNORED,
        /** A sheet of a workbook was not recognized. */
        SHEET_IGNORED,
        /** A file in the folder is not a spreadsheet according to its name. */
        FILE_IGNORED,
        /** The stored results of a workbook's formulas were used. */
        FORMULA_RESULTS_TAKEN
    }
}
