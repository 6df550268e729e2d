package org.longtable.council.importing.parsing;

import java.util.Locale;
import java.util.regex.Pattern;

/** Parses common email addresses. */
final class EmailParser {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern ADDRESS =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})");

    private EmailParser() {}

    static ParseResult<String> read(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String address = lower.startsWith("mailto:") ? lower.substring("mailto:".length()) : lower;
        boolean sane = address.length() <= LONGEST
                && address.indexOf('@') <= LONGEST_LOCAL_PART
                && ADDRESS.matcher(address).matches();
        return sane ? ParseResult.of(address) : ParseResult.refused(ValidationErrorCode.NOT_AN_ADDRESS);
    }
}
