package org.longtable.council.importing.parsing;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses times of day such as 18:00, 5:30 PM, 5:30 p. m., or noon. A bare number is rejected, because it may be morning or evening. */
final class TimeOfDayParser {

    private static final Pattern TWELVE_HOURS =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(?::00)? ?([ap])\\.? ?m\\.?");
    private static final Pattern TWENTY_FOUR_HOURS = Pattern.compile("(\\d{1,2}):(\\d{2})(?::00)?(?: ?h(?:rs?)?\\.?)?");

    private TimeOfDayParser() {}

    static ParseResult<LocalTime> read(String text) {
        String plain = TextNormalizer.withoutAccents(text);
        if (plain.equals("noon") || plain.equals("mediodia")) {
            return ParseResult.of(LocalTime.NOON);
        }
        Matcher twelve = TWELVE_HOURS.matcher(plain);
        if (twelve.matches()) {
            return ofTwelve(
                    Integer.parseInt(twelve.group(1)),
                    minutes(twelve.group(2)),
                    twelve.group(3).equals("p"));
        }
        Matcher all = TWENTY_FOUR_HOURS.matcher(plain);
        return all.matches()
                ? of(Integer.parseInt(all.group(1)), minutes(all.group(2)))
                : ParseResult.refused(ValidationErrorCode.NOT_A_TIME);
    }

    private static ParseResult<LocalTime> ofTwelve(int hour, int minute, boolean afternoon) {
        if (hour < 1 || hour > 12) {
            return ParseResult.refused(ValidationErrorCode.NOT_A_TIME);
        }
        return of(hour % 12 + (afternoon ? 12 : 0), minute);
    }

    private static ParseResult<LocalTime> of(int hour, int minute) {
        return hour < 24 && minute < 60
                ? ParseResult.of(LocalTime.of(hour, minute))
                : ParseResult.refused(ValidationErrorCode.NOT_A_TIME);
    }

    private static int minutes(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
