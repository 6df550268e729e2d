package org.longtable.council.importing.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.longtable.contract.input.TextPolicy;

/**
 * What no cell may be: longer than its column allows, text that breaks the text policy (0017), or something that a spreadsheet program
 * would run as a formula when the data is opened there again.
 * See <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>.
 */
final class CellCheck {

    /** A cell of more UTF-16 units is too long in any column, whatever is left of it once it is tidy. */
    static final int LONGEST = 2 * Column.LONGEST;

    /** A number or a phone number may begin with a sign; nothing that calculates may. */
    private static final Pattern SIGNED_NUMBER = Pattern.compile("[+\\-−][ ]?[$(]?[ ]?[0-9.][0-9 .,()/-]*");

    private static final Pattern SPREADSHEET_ERROR =
            Pattern.compile("#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|¡.*!)");

    private CellCheck() {}

    /**
     * Why the cell cannot be taken, if so.
     *
     * @param raw as the file has it
     * @param tidy as its column reads it, white space made regular
     */
    static Optional<Reason> of(Column column, String raw, String tidy) {
        if (raw.length() > LONGEST || TextPolicy.length(tidy) > column.longest()) {
            return Optional.of(Reason.TOO_LONG);
        }
        String text = Words.tidy(raw);
        if (text.startsWith("#") && SPREADSHEET_ERROR.matcher(text).matches()) {
            return Optional.of(Reason.SPREADSHEET_ERROR);
        }
        if (looksLikeAFormula(raw, text)) {
            return Optional.of(Reason.LOOKS_LIKE_A_FORMULA);
        }
        return Words.isOrdinary(tidy)
                ? Optional.empty()
                : column.policy().fault(tidy).map(Reason::of);
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
