package org.longtable.council.importing.reading;

/**
 * What is wrong with one cell.
 *
 * @param field the column's header as the file writes it
 * @param value what stands there, shortened to {@value #SHOWN} characters
 * @param reason why it cannot be taken
 * @param longest how many code points its column takes; 0 when the complaint is not about a length
 */
public record Complaint(String field, String value, Reason reason, int longest) {

    /** The longest value shown, in characters. */
    public static final int SHOWN = 60;

    /** Shortens the value. */
    public Complaint {
        String visible = value.replaceAll("\\p{C}", "·");
        value = visible.length() <= SHOWN ? visible : shortened(visible);
    }

    /** A complaint that is not about the length of a cell. */
    Complaint(String field, String value, Reason reason) {
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
