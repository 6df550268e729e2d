package org.longtable.projection.dashboard;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Money;

/**
 * The figures of a council or of all councils of an organization.
 *
 * @param council null for the whole organization
 * @param organization null for a council
 * @param zone IANA zone of the council's calendar, of the first council's for the organization
 * @param from the first month, for example {@code 2025-01}
 * @param to the last month
 * @param asOf the time of counting
 * @param figures in their order
 * @param band how many ideas stand where
 * @param ideas heard and changed, month by month
 */
record Dashboard(
        @Nullable String council,
        @Nullable String organization,
        String zone,
        String from,
        String to,
        Instant asOf,
        List<Reading> figures,
        Measured.Band band,
        List<IdeasOfMonth> ideas) {

    /**
     * One figure.
     *
     * @param number its number in the list of ten
     * @param figure its name in {@code kebab-case}
     * @param standing whether it tells how things stand at the end of each month, instead of what happened in it
     * @param numerator null when it is suppressed
     * @param denominator null when it is suppressed
     * @param value numerator ÷ denominator, or null when there is no data yet or it is suppressed
     * @param suppressed whether it is left out, because it tells something of fewer than eleven people outside of their council
     * @param amountsSuppressed the same of the amounts that are open and declined
     * @param todo what to do so that there is data, or null when there is
     * @param events what the figure was made of
     * @param medianDays days from submission to answer, of loop closure only
     * @param open claimed or approved and not paid yet, of pay timeliness only
     * @param declined declined in these months, of pay timeliness only
     */
    record Reading(
            int number,
            String figure,
            boolean standing,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable Double value,
            boolean suppressed,
            @Nullable String todo,
            Events events,
            List<ReadingOfMonth> months,
            @Nullable Double medianDays,
            boolean amountsSuppressed,
            List<Money> open,
            List<Money> declined) {}

    /** One figure in one month. */
    record ReadingOfMonth(
            String month,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable Double value,
            boolean suppressed,
            Events events) {}

    /** Ideas of one month, for the chart. */
    record IdeasOfMonth(String month, long heard, long changed) {

        static IdeasOfMonth of(YearMonth month, Measured.Moved moved) {
            return new IdeasOfMonth(month.toString(), moved.heard(), moved.changed());
        }
    }

    /**
     * What to ask the audit trail for.
     *
     * @param kinds empty when no event is recorded for it yet
     * @param from took effect at this time or later, or null for all from the start
     * @param to took effect before this time
     */
    record Events(
            @Nullable String organization,
            @Nullable String council,
            List<String> kinds,
            @Nullable Instant from,
            Instant to) {}
}
