package org.longtable.projection.dashboard;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.projection.dashboard.Dashboard.MetricValue;
import org.longtable.projection.dashboard.Dashboard.MonthlyIdeaCounts;
import org.longtable.projection.dashboard.Dashboard.MonthlyMetricValue;
import org.longtable.projection.dashboard.Dashboard.SourceEventQuery;

/** Assembles the dashboard response from metric totals for one reader. */
final class DashboardAssembler {

    private final @Nullable String organization;
    private final @Nullable String council;
    private final List<MonthRange> calendars;
    private final MonthRange months;
    private final MetricTotals measured;
    private final DisclosureControl outlook;
    private final ResourceBundle sentences;

    /**
     * Creates an assembler for one reader.
     *
     * @param outlook disclosure control for the reader
     * @param calendars requested months in the time zone of each council; at least one
     */
    DashboardAssembler(
            @Nullable String organization,
            @Nullable String council,
            List<MonthRange> calendars,
            MetricTotals measured,
            DisclosureControl outlook,
            Locale language) {
        this.organization = organization;
        this.council = council;
        this.calendars = calendars;
        this.months = calendars.getFirst();
        this.measured = measured;
        this.outlook = outlook;
        this.sentences = ResourceBundle.getBundle(
                "sentences.dashboard",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Dashboard dashboard() {
        return new Dashboard(
                council,
                organization,
                months.zone().getId(),
                months.from().toString(),
                months.to().toString(),
                months.now(),
                Stream.of(Metric.values()).map(this::metricValue).toList(),
                measured.band(),
                months.all().stream()
                        .map(it -> MonthlyIdeaCounts.of(it, measured.moved(it)))
                        .toList());
    }

    private MetricValue metricValue(Metric figure) {
        Ratio ratio = figure.isPointInTime() ? measured.ratio(figure, months.to()) : sum(figure);
        boolean suppressed = outlook.suppresses(figure, ratio);
        boolean pay = figure == Metric.PAY_TIMELINESS;
        boolean without = pay && outlook.suppressesAmounts(measured);
        return new MetricValue(
                figure.number(),
                figure.key(),
                figure.isPointInTime(),
                suppressed ? null : (Long) ratio.numerator(),
                suppressed ? null : (Long) ratio.denominator(),
                suppressed ? null : ratio.value(),
                suppressed,
                ratio.denominator() == 0 ? sentences.getString(figure.key()) : null,
                sourceEventQuery(figure, figure.isPointInTime() ? null : months.from(), months.to()),
                months.all().stream().map(it -> metricValue(figure, it)).toList(),
                figure == Metric.LOOP_CLOSURE ? measured.medianDays() : null,
                without,
                pay && !without ? measured.open() : List.of(),
                pay && !without ? measured.declined() : List.of());
    }

    private MonthlyMetricValue metricValue(Metric figure, YearMonth month) {
        Ratio ratio = measured.ratio(figure, month);
        boolean suppressed = outlook.suppresses(figure, ratio);
        return new MonthlyMetricValue(
                month.toString(),
                suppressed ? null : (Long) ratio.numerator(),
                suppressed ? null : (Long) ratio.denominator(),
                suppressed ? null : ratio.value(),
                suppressed,
                sourceEventQuery(figure, month, month));
    }

    private Ratio sum(Metric figure) {
        return months.all().stream().map(it -> measured.ratio(figure, it)).reduce(Ratio.NONE, Ratio::plus);
    }

    /** Creates the audit trail query for a metric, with bounds that cover the time zones of all councils. */
    private SourceEventQuery sourceEventQuery(Metric figure, @Nullable YearMonth from, YearMonth to) {
        Instant end = calendars.stream()
                .map(it -> it.end(to))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        @Nullable
        Instant start = from == null
                ? null
                : calendars.stream()
                        .map(it -> it.start(from))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        return new SourceEventQuery(organization, council, figure.sourceEventKinds(), start, end);
    }
}
