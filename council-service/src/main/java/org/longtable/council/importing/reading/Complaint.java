package org.longtable.council.importing.reading;

/**
 * What is wrong with one cell.
 *
 * @param field the column's header as the file writes it
 * @param value what stands there, shortened to {@value #SHOWN} characters
 * @param reason why it cannot be taken
 */
public record Complaint(String field, String value, Reason reason) {

    /** The longest value shown, in characters. */
    public static final int SHOWN = 60;

    /** Shortens the value. */
    public Complaint {
        String visible = value.replaceAll("\\p{C}", "·");
        value = visible.length() <= SHOWN ? visible : shortened(visible);
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
