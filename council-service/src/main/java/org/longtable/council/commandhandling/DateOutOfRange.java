package org.longtable.council.commandhandling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** A date lies too far back or too far ahead for what it is about; docs/decisions/0017-text-and-bounds.md has all ranges. */
public final class DateOutOfRange {

    public static final Violation DATE_OUT_OF_RANGE = Violation.invalid("date-out-of-range");

    /** No council kept records before; imported sheets have the same bound. */
    public static final LocalDate RECORDS_BEGIN = LocalDate.of(1950, 1, 1);

    private DateOutOfRange() {}

    /**
     * Refuses a day outside of a range.
     *
     * @param field as the request calls it
     * @param earliest the first day that is possible
     * @param latest the last day that is possible
     */
    public static void refuseUnless(String field, LocalDate day, LocalDate earliest, LocalDate latest) {
        if (day.isBefore(earliest) || day.isAfter(latest)) {
            throw DATE_OUT_OF_RANGE.exception(
                    Map.of(RuleViolation.FIELD, field, "earliest", earliest, "latest", latest));
        }
    }

    /**
     * Refuses a calendar year outside of a range.
     *
     * @param field as the request calls it
     * @param earliest the first year that is possible
     * @param latest the last year that is possible
     */
    public static void refuseUnless(String field, int year, int earliest, int latest) {
        if (year < earliest || year > latest) {
            throw DATE_OUT_OF_RANGE.exception(
                    Map.of(RuleViolation.FIELD, field, "earliest", earliest, "latest", latest));
        }
    }

    /**
     * Refuses a moment that lies too far ahead.
     *
     * @param field as the request calls it
     * @param now when the act takes effect
     * @param years how many years ahead are possible
     */
    public static void refuseBeyond(String field, Instant moment, Instant now, int years) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate latest = today.plusYears(years);
        if (moment.isAfter(latest.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())) {
            throw DATE_OUT_OF_RANGE.exception(Map.of(RuleViolation.FIELD, field, "earliest", today, "latest", latest));
        }
    }
}
