package org.longtable.council.importing.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** Mail addresses as they are used, not all that RFC 5322 allows: no quotes, no comments, a host with a dot. */
final class EmailText {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern ADDRESS =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})");

    private EmailText() {}

    static Parsed<String> read(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String address = lower.startsWith("mailto:") ? lower.substring("mailto:".length()) : lower;
        boolean sane = address.length() <= LONGEST
                && address.indexOf('@') <= LONGEST_LOCAL_PART
                && ADDRESS.matcher(address).matches();
        return sane ? Parsed.of(address) : Parsed.refused(Reason.NOT_AN_ADDRESS);
    }
}
