package org.longtable.council.importing.parsing;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses durations such as 90 min, 1.5 h, or 1:30, from one minute to 24 hours in whole minutes. */
final class DurationParser {

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final int LONGEST_MINUTES = 24 * 60;

    private static final Pattern MINUTES =
            Pattern.compile("(\\d{1,4})(?:[.,]0+)? ?(?:m|min|mins|minute|minutes|minuto|minutos)?\\.?");
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2}(?:[.,]\\d{1,2})?) ?(?:h|hr|hrs|hour|hours|hora|horas)\\.?"
                    + "(?: ?(\\d{1,2}) ?(?:m|min|mins|minutes|minutos)?\\.?)?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::00)?");

    private DurationParser() {}

    static ParseResult<Duration> read(String text) {
        String plain = TextNormalizer.withoutAccents(text);
        Matcher minutes = MINUTES.matcher(plain);
        if (minutes.matches()) {
            return of(BigDecimal.ZERO, minutes.group(1));
        }
        Matcher hours = HOURS.matcher(plain);
        if (hours.matches()) {
            return of(new BigDecimal(hours.group(1).replace(',', '.')), hours.group(2));
        }
        Matcher clock = CLOCK.matcher(plain);
        return clock.matches()
                ? of(new BigDecimal(clock.group(1)), clock.group(2))
                : ParseResult.refused(ValidationErrorCode.NOT_A_LENGTH);
    }

    private static ParseResult<Duration> of(BigDecimal hours, @Nullable String minutes) {
        BigDecimal more = minutes == null ? BigDecimal.ZERO : new BigDecimal(minutes);
        BigDecimal all = hours.multiply(SIXTY).add(more).stripTrailingZeros();
        boolean whole = all.scale() <= 0;
        boolean sensible = all.signum() > 0 && all.compareTo(BigDecimal.valueOf(LONGEST_MINUTES)) <= 0;
        return whole && sensible
                ? ParseResult.of(Duration.ofMinutes(all.longValueExact()))
                : ParseResult.refused(ValidationErrorCode.NOT_A_LENGTH);
    }
}
