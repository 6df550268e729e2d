package org.longtable.council.importing.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What no cell may be, whatever its column: overlong, hiding characters, or something that a spreadsheet program would
 * run as a formula when the data is opened there again.
 * See <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>.
 */
final class CellCheck {

    /** The longest cell, in characters. */
    static final int LONGEST = 2_000;

    /** A number or a phone number may begin with a sign; nothing that calculates may. */
    private static final Pattern SIGNED_NUMBER = Pattern.compile("[+\\-−][ ]?[$(]?[ ]?[0-9.][0-9 .,()/-]*");

    private static final Pattern SPREADSHEET_ERROR =
            Pattern.compile("#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|¡.*!)");

    /** Control characters other than white space, and marks that reverse or hide the text around them. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r\\u000b\\f\\u0085]]|[\\u202a-\\u202e\\u2066-\\u2069\\ufffd]|\\p{Cs}");

    private CellCheck() {}

    /** Why the cell cannot be taken, if so; looks at the cell as the file has it. */
    static Optional<Reason> of(String raw) {
        if (raw.length() > LONGEST) {
            return Optional.of(Reason.TOO_LONG);
        }
        String text = Words.tidy(raw);
        if (text.startsWith("#") && SPREADSHEET_ERROR.matcher(text).matches()) {
            return Optional.of(Reason.SPREADSHEET_ERROR);
        }
        if (looksLikeAFormula(raw, text)) {
            return Optional.of(Reason.LOOKS_LIKE_A_FORMULA);
        }
        boolean hides = !Words.isOrdinary(raw) && HIDDEN.matcher(raw).find();
        return hides ? Optional.of(Reason.HIDDEN_CHARACTERS) : Optional.empty();
    }

    private static boolean looksLikeAFormula(String raw, String text) {
        if (text.isEmpty()) {
            return false;
        }
        char before = raw.charAt(0);
        if (before == '\t' || before == '\r') {
            return true;
        }
        return switch (text.charAt(0)) {
            case '=', '@', '＝', '＠' -> true;
            case '+', '-', '−', '＋', '－' -> !SIGNED_NUMBER.matcher(text).matches();
            default -> false;
        };
    }
}
