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
 * @param zone IANA zone of the council's calendar; of the first council for the organization
 * @param from first month, for example {@code 2025-01}
 * @param to last month
 * @param asOf time of the calculation
 * @param figures metric values in their order
 * @param band number of ideas in each status
 * @param ideas submitted ideas and changes by month
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
     * @param number number in the list of ten
     * @param figure name in {@code kebab-case}
     * @param standing whether the metric describes the end of each month instead of the events in it
     * @param numerator null when suppressed
     * @param denominator null when suppressed
     * @param value numerator ÷ denominator, or null without data or when suppressed
     * @param suppressed whether it is omitted, because it describes fewer than eleven people outside their council
     * @param amountsSuppressed whether the open and declined amounts are omitted for the same reason
     * @param todo what to do so that there is data, or null when there is
     * @param events query for the events behind the metric
     * @param medianDays median days from submission to answer; for loop closure only
     * @param open claims submitted or approved and not yet paid; for pay timeliness only
     * @param declined claims declined in these months; for pay timeliness only
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
     * @param kinds event kinds; empty when no event is recorded for the metric yet
     * @param from earliest effective time, inclusive, or null from the start of the ledger
     * @param to latest effective time, exclusive
     */
    record SourceEventQuery(
            @Nullable String organization,
            @Nullable String council,
            List<String> kinds,
            @Nullable Instant from,
            Instant to) {}
}
