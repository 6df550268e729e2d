package org.longtable.council.importing.parsing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Formats a workbook's numeric cell as the text that a person sees. Workbooks store dates and times of day as numbers, so only the cell's
 * format distinguishes them. See ECMA-376 part 1, 18.8.30 (formats) and 18.17.4 (dates).
 */
final class NumericCellFormatter {

    /** The precision that Excel shows and computes with; further digits come from binary fractions (28.699999999999999). */
    private static final MathContext AS_SHOWN = new MathContext(15);

    private static final int MOST_DIGITS = 30;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);

    /** Excel counts a February 29, 1900, which did not exist, so the numbers of later days are one too high. */
    private static final int FIRST_DAY_AFTER_THE_ERROR = 61;

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*+\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*+\\]");
    private static final Pattern AM_PM = Pattern.compile("am/pm|a/p");

    private NumericCellFormatter() {}

    static String text(BigDecimal number, int formatId, @Nullable String format, boolean dates1904) {
        boolean ordinary = Math.abs((long) number.precision() - number.scale()) <= MOST_DIGITS && number.scale() <= 400;
        if (!ordinary) {
            return number.toString();
        }
        BigDecimal shown = number.round(AS_SHOWN).stripTrailingZeros();
        boolean inCalendar = shown.signum() >= 0 && shown.compareTo(LAST_DAY) <= 0;
        return switch (inCalendar ? DisplayType.by(formatId, format) : DisplayType.AS_NUMBER) {
            case AS_NUMBER -> shown.toPlainString();
            case AS_DATE -> dateText(shown, dates1904);
            case AS_TIME -> timeText(shown);
        };
    }

    private static String dateText(BigDecimal serial, boolean dates1904) {
        long seconds = seconds(serial);
        long days = seconds / 86_400;
        LocalTime time = LocalTime.ofSecondOfDay(seconds % 86_400);
        if (days == 0 && !time.equals(LocalTime.MIDNIGHT)) {
            return time.toString();
        }
        LocalDate date = dayZero(days, dates1904).plusDays(days);
        return time.equals(LocalTime.MIDNIGHT) ? date.toString() : date + " " + time;
    }

    private static LocalDate dayZero(long days, boolean dates1904) {
        if (dates1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return days < FIRST_DAY_AFTER_THE_ERROR ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    }

    /** Returns a time of day, or elapsed hours for one day or more (36:00). */
    private static String timeText(BigDecimal serial) {
        long seconds = seconds(serial);
        String hoursAndMinutes = "%d:%02d".formatted(seconds / 3_600, seconds / 60 % 60);
        return seconds % 60 == 0 ? hoursAndMinutes : hoursAndMinutes + ":%02d".formatted(seconds % 60);
    }

    private static long seconds(BigDecimal serial) {
        return serial.multiply(SECONDS_OF_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Says whether a cell shows a number, a date, or a time. */
    private enum DisplayType {
        AS_NUMBER,
        AS_DATE,
        AS_TIME;

        static DisplayType by(int formatId, @Nullable String format) {
            // These formats are stored only by number; 27-36 and 50-58 are date formats of East Asian editions.
            if (formatId >= 14 && formatId <= 17 || formatId == 22 || formatId >= 27 && formatId <= 36) {
                return AS_DATE;
            }
            if (formatId >= 18 && formatId <= 21 || formatId >= 45 && formatId <= 47) {
                return AS_TIME;
            }
            return formatId >= 50 && formatId <= 58 ? AS_DATE : byCode(format == null ? "" : format);
        }

        private static DisplayType byCode(String format) {
            String code =
                    LITERALS.matcher(TextNormalizer.withoutAccents(format)).replaceAll("");
            String first = AM_PM.matcher(code).replaceAll("").split(";", 2)[0];
            if (first.equals("general") || first.equals("@")) {
                return AS_NUMBER;
            }
            boolean clock = first.indexOf('h') >= 0 || first.indexOf('s') >= 0;
            boolean calendar = first.indexOf('y') >= 0 || first.indexOf('d') >= 0;
            if (calendar || first.indexOf('m') >= 0 && !clock) {
                return AS_DATE;
            }
            return clock ? AS_TIME : AS_NUMBER;
        }
    }
}
