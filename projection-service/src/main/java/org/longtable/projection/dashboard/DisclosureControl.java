package org.longtable.projection.dashboard;

import org.longtable.projection.projectionframework.SmallCells;

/**
 * Decides which metrics a reader may see, depending on whether they read one council from inside, one council from
 * outside, or all councils.
 */
enum DisclosureControl {
    /** The reader works with the council. */
    WITHIN,
    /** A leader reads one council. Otherwise suppressed values could be calculated from the organization's sum. */
    INTO_A_COUNCIL,
    /** The reader sees the sum of an organization. */
    OVER_ALL;

    /**
     * Returns whether a metric is suppressed. Readiness reveals that people have not completed their requirements. The
     * other metrics count seats, meetings, and ideas.
     */
    boolean suppresses(Metric figure, Ratio ratio) {
        return figure == Metric.READINESS
                && ratio.denominator() > 0
                && switch (this) {
                    case WITHIN -> false;
                    case INTO_A_COUNCIL -> true;
                    case OVER_ALL ->
                        SmallCells.isSmall(ratio.numerator())
                                || SmallCells.isSmall(ratio.denominator() - ratio.numerator());
                };
    }

    /** Returns whether open and declined amounts are suppressed. */
    boolean suppressesAmounts(MetricTotals measured) {
        boolean any = !measured.open().isEmpty() || !measured.declined().isEmpty();
        return switch (this) {
            case WITHIN -> false;
            case INTO_A_COUNCIL -> any;
            case OVER_ALL -> measured.hasAmountsOfFewPeople();
        };
    }
}
