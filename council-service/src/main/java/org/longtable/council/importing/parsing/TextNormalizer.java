package org.longtable.council.importing.parsing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normalizes typed text so that it can be compared. */
final class TextNormalizer {

    private static final int NO_BREAK_SPACE = 0xa0;
    private static final int SOFT_HYPHEN = 0xad;
    private static final int FIRST_COMBINING = 0x300;

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    /** Matches Unicode's spaces, and the zero-width spaces that web pages leave. Joiners are kept because some scripts need them. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200b\\u2060\\ufeff\\u0085]+");

    private static final Pattern SPACES_OF_A_LINE = Pattern.compile("[ \\t\\f\\u000b\\p{Zs}\\u200b\\u2060\\ufeff]+");
    private static final Pattern LINE_BREAKS = Pattern.compile(" ?(?:\\r\\n|[\\r\\n\\p{Zl}\\p{Zp}\\u0085]) ?");
    private static final Pattern MANY_BREAKS = Pattern.compile("\\n{3,}");
    private static final Pattern NOTHING_BUT_DASHES = Pattern.compile("[-–—_]+");

    private TextNormalizer() {}

    /** Reduces a text to lower-case letters and digits without accents. */
    static String comparisonKey(String text) {
        String plain = withoutAccents(text);
        return NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll("");
    }

    /** Converts a text to lower case and removes accents. */
    static String withoutAccents(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Checks whether a text contains only spaces of any kind. */
    static boolean isBlank(String text) {
        return text.isBlank() || SPACES.matcher(text).matches();
    }

    /** Trims a text and collapses its white space into one line. */
    static String toSingleLine(String text) {
        if (isTidy(text)) {
            return text;
        }
        String one = SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return NOTHING_BUT_DASHES.matcher(one).matches() ? "" : one;
    }

    /** Trims a longer text and keeps its line breaks. */
    static String collapseSpacing(String text) {
        if (isTidy(text)) {
            return text;
        }
        String one = SPACES_OF_A_LINE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ");
        String lines = LINE_BREAKS.matcher(one).replaceAll("\n");
        String tidy = MANY_BREAKS.matcher(lines).replaceAll("\n\n").strip();
        return NOTHING_BUT_DASHES.matcher(tidy).matches() ? "" : tidy;
    }

    /** Checks for ordinary characters with single spaces between them. This is faster than a pattern, and most cells pass it. */
    private static boolean isTidy(String text) {
        boolean spaced = text.startsWith(" ") || text.endsWith(" ") || text.contains("  ");
        return !spaced && isPrintableLatin(text) && !text.startsWith("-") && !text.startsWith("_");
    }

    /**
     * Checks that a text contains only printable ASCII and Latin characters.
     */
    static boolean isPrintableLatin(String text) {
        return text.chars()
                .allMatch(letter -> letter >= ' ' && letter <= '~'
                        || letter > NO_BREAK_SPACE && letter < FIRST_COMBINING && letter != SOFT_HYPHEN);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 0x80);
    }
}
