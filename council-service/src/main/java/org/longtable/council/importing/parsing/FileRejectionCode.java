package org.longtable.council.importing.parsing;

/** Lists the reasons why a whole file is rejected, each with a remedy. */
public enum FileRejectionCode {
    TOO_MANY_FILES(Remedy.SPLIT_THE_FILE),
    TOO_LARGE(Remedy.SPLIT_THE_FILE),
    TOO_MANY_ROWS(Remedy.SPLIT_THE_FILE),
    TOO_MANY_COLUMNS(Remedy.USE_THE_TEMPLATE_HEADERS),
    TOO_MUCH_TEXT(Remedy.SPLIT_THE_FILE),
    NOT_A_SPREADSHEET(Remedy.SAVE_AS_CSV_OR_XLSX),
    /** The file has the older .xls format or is protected by a password; both are stored alike. */
    OLD_OR_LOCKED_WORKBOOK(Remedy.SAVE_AS_CSV_OR_XLSX),
    BROKEN_WORKBOOK(Remedy.SAVE_THE_WORKBOOK_AGAIN),
    /** The workbook is small but unpacks to a huge or harmful content. */
    UNSAFE_WORKBOOK(Remedy.SAVE_THE_WORKBOOK_AGAIN),
    /** The name of a sheet breaks the text policy. */
    UNREADABLE_SHEET_NAME(Remedy.RENAME_THE_SHEET),
    EMPTY(Remedy.USE_THE_TEMPLATE_HEADERS),
    UNKNOWN_SHEET(Remedy.USE_THE_TEMPLATE_HEADERS),
    MISSING_COLUMN(Remedy.ADD_THE_COLUMN),
    REPEATED_COLUMN(Remedy.RENAME_ONE_COLUMN),
    BROKEN_QUOTES(Remedy.CLOSE_THE_QUOTE),
    UNREADABLE(Remedy.TRY_AGAIN);

    private final Remedy remedy;

    FileRejectionCode(Remedy remedy) {
        this.remedy = remedy;
    }

    /** Returns the remedy. */
    public Remedy remedy() {
        return remedy;
    }
}
