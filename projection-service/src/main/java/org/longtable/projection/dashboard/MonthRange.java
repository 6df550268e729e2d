package org.longtable.projection.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Represents the requested range of months in a council's time zone.
 *
 * @param from first month
 * @param to last month
 * @param now time of the request
 */
record MonthRange(YearMonth from, YearMonth to, ZoneId zone, Instant now) {

    private static final int USUAL = 12;
    private static final int MOST = 36;

    /** Creates the requested range, at most 36 months and by default the last 12. */
    static MonthRange ofRequest(@Nullable YearMonth from, @Nullable YearMonth to, ZoneId zone, Instant now) {
        YearMonth last = to == null ? YearMonth.from(now.atZone(zone)) : to;
        YearMonth first = from == null ? last.minusMonths(USUAL - 1) : from;
        YearMonth bounded = first.isBefore(last.minusMonths(MOST - 1)) ? last.minusMonths(MOST - 1) : first;
        return new MonthRange(bounded.isAfter(last) ? last : bounded, last, zone, now);
    }

    /** Returns the same months in another time zone. */
    MonthRange in(ZoneId other) {
        return new MonthRange(from, to, other, now);
    }

    List<YearMonth> all() {
        return Stream.iterate(from, it -> !it.isAfter(to), it -> it.plusMonths(1))
                .toList();
    }

    YearMonth of(Instant time) {
        return YearMonth.from(time.atZone(zone));
    }

    boolean contains(@Nullable Instant time) {
        return time != null && !of(time).isBefore(from) && !of(time).isAfter(to);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** Returns the day on which point-in-time metrics are measured: the end of the month, or today in the current month. */
    LocalDate measurementDay(YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        return end.isAfter(today()) ? today() : end;
    }

    Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    /** Returns the first instant after a month. */
    Instant end(YearMonth month) {
        return start(month.plusMonths(1));
    }
}
