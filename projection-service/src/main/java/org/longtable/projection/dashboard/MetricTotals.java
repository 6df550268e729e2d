package org.longtable.projection.dashboard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Money;
import org.longtable.contract.PersonId;
import org.longtable.projection.projectionframework.SmallCells;

/** Accumulates the metric counts of one council; totals of several councils can be added. */
final class MetricTotals {

    private final Map<Metric, Map<YearMonth, Ratio>> ratios = new EnumMap<>(Metric.class);
    private final Map<YearMonth, IdeaMonthCounts> moved = new TreeMap<>();
    private final List<Long> daysToAnswer = new ArrayList<>();
    private final Map<String, Money> open = new TreeMap<>();
    private final Map<String, Money> declined = new TreeMap<>();
    private final Set<PersonId> waiting = new HashSet<>();
    private final Set<PersonId> refused = new HashSet<>();
    private IdeaStatusCounts band = IdeaStatusCounts.NONE;

    /**
     * Counts the ideas that are in each status now, and the changes made in the requested months.
     *
     * @param heard ideas that were received and whose review has not begun
     */
    record IdeaStatusCounts(long heard, long weighing, long inProgress, long changed) {

        static final IdeaStatusCounts NONE = new IdeaStatusCounts(0, 0, 0, 0);

        IdeaStatusCounts plus(IdeaStatusCounts other) {
            return new IdeaStatusCounts(
                    heard + other.heard,
                    weighing + other.weighing,
                    inProgress + other.inProgress,
                    changed + other.changed);
        }
    }

    /** Counts the ideas submitted and the changes made in one month. */
    record IdeaMonthCounts(long heard, long changed) {

        static final IdeaMonthCounts NONE = new IdeaMonthCounts(0, 0);

        IdeaMonthCounts plus(IdeaMonthCounts other) {
            return new IdeaMonthCounts(heard + other.heard, changed + other.changed);
        }
    }

    void count(Metric figure, YearMonth month, Ratio ratio) {
        ratios.computeIfAbsent(figure, it -> new TreeMap<>()).merge(month, ratio, Ratio::plus);
    }

    void move(YearMonth month, IdeaMonthCounts more) {
        moved.merge(month, more, IdeaMonthCounts::plus);
    }

    void band(IdeaStatusCounts more) {
        band = band.plus(more);
    }

    void answeredAfter(long days) {
        daysToAnswer.add(days);
    }

    void open(Money amount, PersonId person) {
        open.merge(amount.currency(), amount, Money::plus);
        waiting.add(person);
    }

    void declined(Money amount, PersonId person) {
        declined.merge(amount.currency(), amount, Money::plus);
        refused.add(person);
    }

    /** Returns true when open or declined amounts describe too few people to disclose outside the council. */
    boolean hasAmountsOfFewPeople() {
        return SmallCells.isSmall(waiting.size()) || SmallCells.isSmall(refused.size());
    }

    void add(MetricTotals other) {
        other.ratios.forEach((figure, months) -> months.forEach((month, ratio) -> count(figure, month, ratio)));
        other.moved.forEach(this::move);
        band(other.band);
        daysToAnswer.addAll(other.daysToAnswer);
        other.open.values().forEach(it -> open.merge(it.currency(), it, Money::plus));
        other.declined.values().forEach(it -> declined.merge(it.currency(), it, Money::plus));
        waiting.addAll(other.waiting);
        refused.addAll(other.refused);
    }

    Ratio ratio(Metric figure, YearMonth month) {
        return ratios.getOrDefault(figure, Map.of()).getOrDefault(month, Ratio.NONE);
    }

    IdeaMonthCounts moved(YearMonth month) {
        return moved.getOrDefault(month, IdeaMonthCounts.NONE);
    }

    IdeaStatusCounts band() {
        return band;
    }

    List<Money> open() {
        return List.copyOf(open.values());
    }

    List<Money> declined() {
        return List.copyOf(declined.values());
    }

    /** Returns the median number of days until the first answer, or null without answers. */
    @Nullable
    Double medianDays() {
        if (daysToAnswer.isEmpty()) {
            return null;
        }
        List<Long> sorted = daysToAnswer.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? (double) sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }
}
