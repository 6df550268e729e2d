package org.longtable.council.importing.reading;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longtable.contract.Money;

/**
 * US dollars as people write them, into whole cents, never through floating point. A comma only ever groups thousands:
 * whether 1,23 is meant as 1.23 cannot be known, so it is refused.
 */
final class MoneyText {

    private static final Pattern DOLLARS =
            Pattern.compile("(?:us)?[$]? ?(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d{1,2})?");
    private static final Pattern NAMED = Pattern.compile("(?:usd ?)(.*)|(.*?)(?: ?(?:usd|dollars?|dolares|dolar))");
    private static final Pattern NEGATIVE = Pattern.compile("[-−](.*)|[$] ?[-−](.*)|\\((.*)\\)|(.*)-");

    private MoneyText() {}

    static Parsed<Long> read(String text) {
        String plain = unnamed(Words.plain(text));
        Matcher negative = NEGATIVE.matcher(plain);
        if (negative.matches()) {
            boolean money = DOLLARS.matcher(groupOf(negative).strip()).matches();
            return Parsed.refused(money ? Reason.NEGATIVE_AMOUNT : Reason.NOT_MONEY);
        }
        Matcher dollars = DOLLARS.matcher(plain);
        if (!dollars.matches()) {
            return Parsed.refused(Reason.NOT_MONEY);
        }
        String fraction = dollars.group(2) == null ? "" : dollars.group(2);
        return cents(dollars.group(1).replace(",", "") + fraction);
    }

    private static Parsed<Long> cents(String digits) {
        long cents = new BigDecimal(digits).movePointRight(2).longValueExact();
        return cents <= Money.MOST_MINOR ? Parsed.of(cents) : Parsed.refused(Reason.AMOUNT_TOO_LARGE);
    }

    private static String unnamed(String text) {
        Matcher named = NAMED.matcher(text);
        return named.matches() ? groupOf(named).strip() : text;
    }

    private static String groupOf(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String found = matcher.group(group);
            if (found != null) {
                return found;
            }
        }
        return "";
    }
}
