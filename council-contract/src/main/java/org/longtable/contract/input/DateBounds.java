package org.longtable.contract.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Limits the years of dates and times in input. Events that were stored with other dates can still be read. */
public final class DateBounds {

    /** The first accepted year. */
    public static final int FIRST_YEAR = 1900;

    /** The last accepted year. */
    public static final int LAST_YEAR = 2200;

    private static final Instant EARLIEST =
            LocalDate.of(FIRST_YEAR, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant LATEST =
            LocalDate.of(LAST_YEAR, 12, 31).atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);

    private DateBounds() {}

    /** Returns what is wrong with a date or time, if anything. A value without a year, such as a time of day, is always within bounds. */
    public static Optional<InputFault> fault(TemporalAccessor value) {
        return holds(value) ? Optional.empty() : Optional.of(InputFault.DATE_OUT_OF_BOUNDS);
    }

    /**
     * Returns a date or time that is within bounds and throws otherwise.
     *
     * @return {@code value}, unchanged
     * @throws InputRefused when the value is out of bounds
     */
    public static <T extends TemporalAccessor> T checked(T value) {
        if (!holds(value)) {
            throw new InputRefused(InputFault.DATE_OUT_OF_BOUNDS);
        }
        return value;
    }

    private static boolean holds(TemporalAccessor value) {
        if (value instanceof Instant moment) {
            return !moment.isBefore(EARLIEST) && !moment.isAfter(LATEST);
        }
        if (!value.isSupported(ChronoField.YEAR)) {
            return true;
        }
        int year = value.get(ChronoField.YEAR);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
