package org.longtable.projection.dashboard;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Money;

/**
 * Contains the metrics of a council or of all councils of an organization.
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
        List<MetricValue> figures,
        MetricTotals.IdeaStatusCounts band,
        List<MonthlyIdeaCounts> ideas) {

    /**
     * Contains the value of one metric over the period and by month.
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
    record MetricValue(
            int number,
            String figure,
            boolean standing,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable Double value,
            boolean suppressed,
            @Nullable String todo,
            SourceEventQuery events,
            List<MonthlyMetricValue> months,
            @Nullable Double medianDays,
            boolean amountsSuppressed,
            List<Money> open,
            List<Money> declined) {}

    /** Contains the value of one metric in one month. */
    record MonthlyMetricValue(
            String month,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable Double value,
            boolean suppressed,
            SourceEventQuery events) {}

    /** Counts the ideas submitted and the changes made in one month, for the chart. */
    record MonthlyIdeaCounts(String month, long heard, long changed) {

        static MonthlyIdeaCounts of(YearMonth month, MetricTotals.IdeaMonthCounts moved) {
            return new MonthlyIdeaCounts(month.toString(), moved.heard(), moved.changed());
        }
    }

    /**
     * Contains the audit trail query that lists the events behind a metric.
     *
     * @param kinds empty when no event is recorded for it yet
     * @param from took effect at this time or later, or null for all from the start
     * @param to took effect before this time
     */
    record SourceEventQuery(
            @Nullable String organization,
            @Nullable String council,
            List<String> kinds,
            @Nullable Instant from,
            Instant to) {}
}
