package org.longtable.council.importing.parsing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses dates as people in the United States write them.
 */
final class DateParser {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final int LAST_YEAR = 2098;

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    "(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})(?:[ t]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?z?)?"),
            Pattern.compile("(?<m>\\d{1,2})([/-])(?<d>\\d{1,2})\\2(?<y>\\d{4}|\\d{2})(?: 0?0:00(?::00)?)?"),
            Pattern.compile("(?<m>[a-z]{3,10})\\.? ?(?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?:de |del )?(?<y>\\d{4}|\\d{2})"),
            Pattern.compile(
                    "(?<d>\\d{1,2})(?:st|nd|rd|th)?[ -](?:de )?(?<m>[a-z]{3,10})\\.?,?[ -](?:de |del )?(?<y>\\d{4}|\\d{2})"));

    private static final Map<String, Integer> MONTHS = months();

    private final LocalDate latest;

    /** Accepts dates up to one year after today, and none in 2099, which spreadsheets use for "no end". */
    DateParser(LocalDate today) {
        LocalDate nextYear = today.plusYears(1);
        LocalDate end = LocalDate.of(LAST_YEAR, 12, 31);
        this.latest = nextYear.isBefore(end) ? nextYear : end;
    }

    ParseResult<LocalDate> read(String text) {
        String plain = TextNormalizer.withoutAccents(text);
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(plain);
            if (matcher.matches()) {
                return month(matcher.group("m"), matcher);
            }
        }
        return ParseResult.refused(ValidationErrorCode.NOT_A_DATE);
    }

    private ParseResult<LocalDate> month(String written, Matcher matcher) {
        Integer month = Character.isDigit(written.charAt(0)) ? Integer.valueOf(written) : MONTHS.get(written);
        if (month == null) {
            return ParseResult.refused(ValidationErrorCode.NOT_A_DATE);
        }
        int year = Integer.parseInt(matcher.group("y"));
        return day(year < 100 ? 2000 + year : year, month, Integer.parseInt(matcher.group("d")));
    }

    private ParseResult<LocalDate> day(int year, int month, int day) {
        LocalDate date;
        try {
            date = LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return ParseResult.refused(ValidationErrorCode.IMPOSSIBLE_DATE);
        }
        if (date.isAfter(latest)) {
            return ParseResult.refused(ValidationErrorCode.DATE_TOO_FAR_AHEAD);
        }
        return date.isBefore(EARLIEST)
                ? ParseResult.refused(ValidationErrorCode.DATE_TOO_LONG_AGO)
                : ParseResult.of(date);
    }

    private static Map<String, Integer> months() {
        String spanish = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre";
        Map<String, Integer> months = new HashMap<>(Map.of("sept", 9, "setiembre", 9, "set", 9));
        String[] named = spanish.split(" ");
        for (Month month : Month.values()) {
            String english = TextNormalizer.withoutAccents(month.name());
            String other = named[month.ordinal()];
            for (String name : List.of(english, english.substring(0, 3), other, other.substring(0, 3))) {
                months.put(name, month.getValue());
            }
        }
        return Map.copyOf(months);
    }
}
