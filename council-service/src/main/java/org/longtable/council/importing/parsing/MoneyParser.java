package org.longtable.council.importing.parsing;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longtable.contract.Money;

/**
 * Parses US dollar amounts into whole cents. A comma is accepted only between thousands. 1,23 is rejected, because it is not known whether
 * it means 1.23.
 */
final class MoneyParser {

    private static final Pattern DOLLARS =
            Pattern.compile("(?:us)?[$]? ?(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d{1,2})?");
    private static final Pattern NAMED = Pattern.compile("(?:usd ?)(.*)|(.*?)(?: ?(?:usd|dollars?|dolares|dolar))");
    private static final Pattern NEGATIVE = Pattern.compile("[-−](.*)|[$] ?[-−](.*)|\\((.*)\\)|(.*)-");

    private MoneyParser() {}

    static ParseResult<Long> read(String text) {
        String plain = unnamed(TextNormalizer.withoutAccents(text));
        Matcher negative = NEGATIVE.matcher(plain);
        if (negative.matches()) {
            boolean money = DOLLARS.matcher(groupOf(negative).strip()).matches();
            return ParseResult.refused(money ? ValidationErrorCode.NEGATIVE_AMOUNT : ValidationErrorCode.NOT_MONEY);
        }
        Matcher dollars = DOLLARS.matcher(plain);
        if (!dollars.matches()) {
            return ParseResult.refused(ValidationErrorCode.NOT_MONEY);
        }
        String fraction = dollars.group(2) == null ? "" : dollars.group(2);
        return cents(dollars.group(1).replace(",", "") + fraction);
    }

    private static ParseResult<Long> cents(String digits) {
        long cents = new BigDecimal(digits).movePointRight(2).longValueExact();
        return cents <= Money.MOST_MINOR
                ? ParseResult.of(cents)
                : ParseResult.refused(ValidationErrorCode.AMOUNT_TOO_LARGE);
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
