package org.longtable.council.importing.parsing;

import org.longtable.contract.input.InputFault;

/** Lists the reasons why a cell or row is rejected. Each reason has one remedy. */
public enum ValidationErrorCode {
    MISSING(Remedy.FILL_IN_THE_CELL),
    NOT_AN_ADDRESS(Remedy.CORRECT_THE_ADDRESS),
    NOT_A_DATE(Remedy.WRITE_THE_DATE_LIKE_THIS),
    /** The text has the form of a date, but the date does not exist (31/31/2025). */
    IMPOSSIBLE_DATE(Remedy.WRITE_THE_DATE_LIKE_THIS),
    DATE_TOO_FAR_AHEAD(Remedy.CHECK_THE_YEAR),
    DATE_TOO_LONG_AGO(Remedy.CHECK_THE_YEAR),
    NOT_A_TIME(Remedy.WRITE_THE_TIME_LIKE_THIS),
    NOT_A_LENGTH(Remedy.WRITE_THE_LENGTH_LIKE_THIS),
    NOT_MONEY(Remedy.WRITE_THE_AMOUNT_LIKE_THIS),
    NEGATIVE_AMOUNT(Remedy.WRITE_THE_AMOUNT_LIKE_THIS),
    AMOUNT_TOO_LARGE(Remedy.WRITE_THE_AMOUNT_LIKE_THIS),
    NOT_A_QUANTITY(Remedy.WRITE_THE_QUANTITY_LIKE_THIS),
    UNKNOWN_TIME_ZONE(Remedy.NAME_A_TIME_ZONE),
    UNKNOWN_MEMBER_STATUS(Remedy.CHOOSE_A_MEMBER_STATUS),
    UNKNOWN_MEETING_MODE(Remedy.CHOOSE_A_MEETING_MODE),
    UNKNOWN_ATTENDANCE(Remedy.CHOOSE_AN_ATTENDANCE),
    UNKNOWN_CATEGORY(Remedy.CHOOSE_A_CATEGORY),
    UNKNOWN_CLAIM_STATUS(Remedy.CHOOSE_A_CLAIM_STATUS),
    UNKNOWN_PAYMENT_METHOD(Remedy.CHOOSE_A_PAYMENT_METHOD),
    UNKNOWN_IDEA_STAGE(Remedy.CHOOSE_AN_IDEA_STAGE),
    LOOKS_LIKE_A_FORMULA(Remedy.WRITE_PLAIN_TEXT),
    UNPAIRED_SURROGATE(Remedy.TYPE_THE_CELL_AGAIN),
    UNREADABLE_CHARACTER(Remedy.TYPE_THE_CELL_AGAIN),
    CONTROL_CHARACTER(Remedy.TYPE_THE_CELL_AGAIN),
    DIRECTION_OVERRIDE(Remedy.TYPE_THE_CELL_AGAIN),
    TOO_MANY_MARKS(Remedy.TYPE_THE_CELL_AGAIN),
    TOO_LONG(Remedy.SHORTEN_THE_TEXT),
    /** The spreadsheet contains an error such as #REF!. */
    SPREADSHEET_ERROR(Remedy.REPAIR_THE_FORMULA),
    MORE_CELLS_THAN_COLUMNS(Remedy.QUOTE_TEXT_WITH_COMMAS),
    UNKNOWN_COUNCIL(Remedy.CORRECT_OR_ADD_THE_COUNCIL),
    NOT_IN_THE_ROSTER(Remedy.ADD_THE_MEMBER_TO_THE_ROSTER),
    UNKNOWN_MEETING(Remedy.ADD_THE_MEETING),
    /** The role of the person who imports does not cover the council. */
    COUNCIL_OF_OTHERS(Remedy.ASK_ITS_COORDINATOR),
    /** The council does not exist, and the person who imports may not open one. */
    COUNCIL_NOT_OPENED(Remedy.ASK_AN_ADMINISTRATOR_TO_OPEN_IT),
    /** The address belongs to a person whom the role of the person who imports does not reach. */
    MEMBER_OF_OTHER_COUNCILS(Remedy.NOMINATE_THE_PERSON),
    /** The year has no pay rates, and the person who imports may not set them. */
    NO_RATES_FOR_THE_YEAR(Remedy.ASK_AN_ADMINISTRATOR_TO_SET_RATES),
    /** Another row about the same record has different content; the first row is accepted. */
    CONTRADICTS_ANOTHER_ROW(Remedy.KEEP_ONE_OF_THE_TWO);

    private final Remedy remedy;

    ValidationErrorCode(Remedy remedy) {
        this.remedy = remedy;
    }

    /** Returns the code with the same name as a violation of the text policy. */
    static ValidationErrorCode of(InputFault fault) {
        return valueOf(fault.name());
    }

    /** Returns the remedy. */
    public Remedy remedy() {
        return remedy;
    }
}
