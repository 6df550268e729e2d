package org.longtable.council.importing.parsing;

/**
 * Says what is wrong with one cell.
 *
 * @param field the column's header as written in the file
 * @param value the content of the cell, shortened to {@value #SHOWN} characters
 * @param reason the reason for the rejection
 * @param longest the maximum number of code points of the column; 0 when the error is not about the length
 */
public record ValidationError(String field, String value, ValidationErrorCode reason, int longest) {

    /** The maximum number of characters of a value to show. */
    public static final int SHOWN = 60;

    /** Shortens the value. */
    public ValidationError {
        String visible = value.replaceAll("\\p{C}", "·");
        value = visible.length() <= SHOWN ? visible : shortened(visible);
    }

    /** Creates an error that is not about the length of a cell. */
    ValidationError(String field, String value, ValidationErrorCode reason) {
        this(field, value, reason, 0);
    }

    /** Returns the remedy. */
    public Remedy remedy() {
        return reason.remedy();
    }

    private static String shortened(String text) {
        int end = SHOWN - 1;
        boolean splitsAPair = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splitsAPair ? end - 1 : end) + "…";
    }
}
