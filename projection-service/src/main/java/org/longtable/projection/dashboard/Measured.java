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
import org.longtable.projection.viewing.SmallCells;

/** What was counted, for one council; several are summed by adding one to another. */
final class Measured {

    private final Map<Figure, Map<YearMonth, Ratio>> ratios = new EnumMap<>(Figure.class);
    private final Map<YearMonth, Moved> moved = new TreeMap<>();
    private final List<Long> daysToAnswer = new ArrayList<>();
    private final Map<String, Money> open = new TreeMap<>();
    private final Map<String, Money> declined = new TreeMap<>();
    private final Set<PersonId> waiting = new HashSet<>();
    private final Set<PersonId> refused = new HashSet<>();
    private Band band = Band.NONE;

    /**
     * How many ideas stand where now; changes are those of the months that are looked at.
     *
     * @param heard received, nobody has begun to weigh them
     */
    record Band(long heard, long weighing, long inProgress, long changed) {

        static final Band NONE = new Band(0, 0, 0, 0);

        Band plus(Band other) {
            return new Band(
                    heard + other.heard,
                    weighing + other.weighing,
                    inProgress + other.inProgress,
                    changed + other.changed);
        }
    }

    /** How many ideas were heard in a month, and how many changes were made. */
    record Moved(long heard, long changed) {

        static final Moved NONE = new Moved(0, 0);

        Moved plus(Moved other) {
            return new Moved(heard + other.heard, changed + other.changed);
        }
    }

    void count(Figure figure, YearMonth month, Ratio ratio) {
        ratios.computeIfAbsent(figure, it -> new TreeMap<>()).merge(month, ratio, Ratio::plus);
    }

    void move(YearMonth month, Moved more) {
        moved.merge(month, more, Moved::plus);
    }

    void band(Band more) {
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

    /** Whether open or declined amounts are made of so few people that they may be read only within their council. */
    boolean amountsOfFew() {
        return SmallCells.few(waiting.size()) || SmallCells.few(refused.size());
    }

    void add(Measured other) {
        other.ratios.forEach((figure, months) -> months.forEach((month, ratio) -> count(figure, month, ratio)));
        other.moved.forEach(this::move);
        band(other.band);
        daysToAnswer.addAll(other.daysToAnswer);
        other.open.values().forEach(it -> open.merge(it.currency(), it, Money::plus));
        other.declined.values().forEach(it -> declined.merge(it.currency(), it, Money::plus));
        waiting.addAll(other.waiting);
        refused.addAll(other.refused);
    }

    Ratio ratio(Figure figure, YearMonth month) {
        return ratios.getOrDefault(figure, Map.of()).getOrDefault(month, Ratio.NONE);
    }

    Moved moved(YearMonth month) {
        return moved.getOrDefault(month, Moved.NONE);
    }

    Band band() {
        return band;
    }

    List<Money> open() {
        return List.copyOf(open.values());
    }

    List<Money> declined() {
        return List.copyOf(declined.values());
    }

    /** Half of the answers took no longer; null when there was none. */
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
