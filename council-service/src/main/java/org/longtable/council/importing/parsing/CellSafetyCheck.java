package org.longtable.council.importing.parsing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.longtable.contract.input.TextPolicy;

/**
 * Rejects cells that are too long, contain hidden characters, or could run as formulas.
 * See <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>.
 */
final class CellSafetyCheck {

    /** A cell with more UTF-16 units is too long for any column, even after its white space is normalized. */
    static final int LONGEST = 2 * SheetColumn.LONGEST;

    /** Matches a signed number or phone number, which is allowed, but no text that calculates. */
    private static final Pattern SIGNED_NUMBER = Pattern.compile("[+\\-−][ ]?[$(]?[ ]?[0-9.][0-9 .,()/-]*");

    private static final Pattern SPREADSHEET_ERROR =
            Pattern.compile("#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|¡.*!)");

    private CellSafetyCheck() {}

    /**
     * Returns why a cell is unsafe, if it is.
     *
     * @param raw the text in the file
     * @param tidy the text with normalized white space
     */
    static Optional<ValidationErrorCode> findProblem(SheetColumn column, String raw, String tidy) {
        if (raw.length() > LONGEST || TextPolicy.length(tidy) > column.longest()) {
            return Optional.of(ValidationErrorCode.TOO_LONG);
        }
        String text = TextNormalizer.toSingleLine(raw);
        if (text.startsWith("#") && SPREADSHEET_ERROR.matcher(text).matches()) {
            return Optional.of(ValidationErrorCode.SPREADSHEET_ERROR);
        }
        if (looksLikeAFormula(raw, text)) {
            return Optional.of(ValidationErrorCode.LOOKS_LIKE_A_FORMULA);
        }
        return TextNormalizer.isPrintableLatin(tidy)
                ? Optional.empty()
                : column.policy().fault(tidy).map(ValidationErrorCode::of);
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
