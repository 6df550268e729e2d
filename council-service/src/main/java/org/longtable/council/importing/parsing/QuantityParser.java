package org.longtable.council.importing.parsing;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses miles, hours, or pieces with at most two decimals. */
final class QuantityParser {

    private static final Pattern NUMBER_AND_UNIT =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})|\\d{1,6})(\\.\\d{1,2})?(?: ?[a-z]{1,12}\\.?)?");

    private QuantityParser() {}

    static ParseResult<BigDecimal> read(String text) {
        Matcher matcher = NUMBER_AND_UNIT.matcher(TextNormalizer.withoutAccents(text));
        if (!matcher.matches()) {
            return ParseResult.refused(ValidationErrorCode.NOT_A_QUANTITY);
        }
        String fraction = matcher.group(2) == null ? "" : matcher.group(2);
        BigDecimal number = new BigDecimal(matcher.group(1).replace(",", "") + fraction);
        // 41 and 41.00 are the same claim, pasted from two programs.
        BigDecimal bare = number.stripTrailingZeros();
        return ParseResult.of(bare.scale() < 0 ? bare.setScale(0) : bare);
    }
}
