package org.longtable.council.importing.parsing;

/** Says what is wrong with one cell. */
/**
 * What is wrong with one cell.
 *
 * @param field the column's header as the file writes it
 * @param value what stands there, shortened to {@value #SHOWN} characters
 * @param reason why it cannot be taken
 * @param longest how many code points its column takes; 0 when the complaint is not about a length
 */
public record ValidationError(String field, String value, ValidationErrorCode reason, int longest) {

    /** The longest value shown, in characters. */
    public static final int SHOWN = 60;

    /** Shortens the value. */
    public ValidationError {
        String visible = value.replaceAll("\\p{C}", "·");
        value = visible.length() <= SHOWN ? visible : shortened(visible);
    }

    /** A complaint that is not about the length of a cell. */
    ValidationError(String field, String value, ValidationErrorCode reason) {
        this(field, value, reason, 0);
    }

    /** What to do about it. */
    public Remedy remedy() {
        return reason.remedy();
    }

    private static String shortened(String text) {
        int end = SHOWN - 1;
        boolean splitsAPair = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splitsAPair ? end - 1 : end) + "…";
    }
}
