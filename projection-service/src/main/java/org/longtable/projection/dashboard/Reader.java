package org.longtable.projection.dashboard;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.projection.dashboard.Dashboard.Events;
import org.longtable.projection.dashboard.Dashboard.IdeasOfMonth;
import org.longtable.projection.dashboard.Dashboard.Reading;
import org.longtable.projection.dashboard.Dashboard.ReadingOfMonth;

/** Makes the answer from what was counted, for one reader. */
final class Reader {

    private final @Nullable String organization;
    private final @Nullable String council;
    private final List<Months> calendars;
    private final Months months;
    private final Measured measured;
    private final Outlook outlook;
    private final ResourceBundle sentences;

    /**
     * A reader of the figures.
     *
     * @param outlook from where they are looked at
     * @param calendars the same months on the calendar of each council; at least one
     */
    Reader(
            @Nullable String organization,
            @Nullable String council,
            List<Months> calendars,
            Measured measured,
            Outlook outlook,
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
                Stream.of(Figure.values()).map(this::reading).toList(),
                measured.band(),
                months.all().stream()
                        .map(it -> IdeasOfMonth.of(it, measured.moved(it)))
                        .toList());
    }

    private Reading reading(Figure figure) {
        Ratio ratio = figure.standing() ? measured.ratio(figure, months.to()) : sum(figure);
        boolean suppressed = outlook.suppresses(figure, ratio);
        boolean pay = figure == Figure.PAY_TIMELINESS;
        boolean without = pay && outlook.suppressesAmounts(measured);
        return new Reading(
                figure.number(),
                figure.key(),
                figure.standing(),
                suppressed ? null : (Long) ratio.numerator(),
                suppressed ? null : (Long) ratio.denominator(),
                suppressed ? null : ratio.value(),
                suppressed,
                ratio.denominator() == 0 ? sentences.getString(figure.key()) : null,
                events(figure, figure.standing() ? null : months.from(), months.to()),
                months.all().stream().map(it -> reading(figure, it)).toList(),
                figure == Figure.LOOP_CLOSURE ? measured.medianDays() : null,
                without,
                pay && !without ? measured.open() : List.of(),
                pay && !without ? measured.declined() : List.of());
    }

    private ReadingOfMonth reading(Figure figure, YearMonth month) {
        Ratio ratio = measured.ratio(figure, month);
        boolean suppressed = outlook.suppresses(figure, ratio);
        return new ReadingOfMonth(
                month.toString(),
                suppressed ? null : (Long) ratio.numerator(),
                suppressed ? null : (Long) ratio.denominator(),
                suppressed ? null : ratio.value(),
                suppressed,
                events(figure, month, month));
    }

    private Ratio sum(Figure figure) {
        return months.all().stream().map(it -> measured.ratio(figure, it)).reduce(Ratio.NONE, Ratio::plus);
    }

    /** Councils of one organization may lie in several zones: their events lie between the earliest and the latest border. */
    private Events events(Figure figure, @Nullable YearMonth from, YearMonth to) {
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
        return new Events(organization, council, figure.kinds(), start, end);
    }
}
