package org.longtable.council.commandhandling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** Rejects a date that is too far in the past or future for its purpose; docs/decisions/0017-text-and-bounds.md lists all ranges. */
public final class DateOutOfRange {

    public static final Violation DATE_OUT_OF_RANGE = Violation.invalid("date-out-of-range");

    /** The earliest date in any council's records; imported sheets have the same bound. */
    public static final LocalDate RECORDS_BEGIN = LocalDate.of(1950, 1, 1);

    private DateOutOfRange() {}

    /**
     * Rejects a day outside of a range.
     *
     * @param field the name of the field in the request
     * @param earliest the first possible day
     * @param latest the last possible day
     */
    public static void refuseUnless(String field, LocalDate day, LocalDate earliest, LocalDate latest) {
        if (day.isBefore(earliest) || day.isAfter(latest)) {
            throw DATE_OUT_OF_RANGE.exception(
                    Map.of(RuleViolation.FIELD, field, "earliest", earliest, "latest", latest));
        }
    }

    /**
     * Rejects a calendar year outside of a range.
     *
     * @param field the name of the field in the request
     * @param earliest the first possible year
     * @param latest the last possible year
     */
    public static void refuseUnless(String field, int year, int earliest, int latest) {
        if (year < earliest || year > latest) {
            throw DATE_OUT_OF_RANGE.exception(
                    Map.of(RuleViolation.FIELD, field, "earliest", earliest, "latest", latest));
        }
    }

    /**
     * Rejects a time that is too far in the future.
     *
     * @param field the name of the field in the request
     * @param now the effective time of the command
     * @param years the number of years ahead that are possible
     */
    public static void refuseBeyond(String field, Instant moment, Instant now, int years) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate latest = today.plusYears(years);
        if (moment.isAfter(latest.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())) {
            throw DATE_OUT_OF_RANGE.exception(Map.of(RuleViolation.FIELD, field, "earliest", today, "latest", latest));
        }
    }
}
