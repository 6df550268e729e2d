package org.longtable.projection.dashboard;

import org.longtable.projection.projectionframework.SmallCells;

/** Decides which metrics a reader may see, depending on whether they read one council from inside, one council from outside, or all councils. */
enum DisclosureControl {
    /** By somebody who works with the council. */
    WITHIN,
    /** One council, by somebody who leads. Else what is suppressed could be reckoned from the organization's sum. */
    INTO_A_COUNCIL,
    /** The sum of an organization. */
    OVER_ALL;

    /** Whether a figure is left out. Readiness tells of people who has not done what; the others count seats, meetings and ideas. */
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

    /** Whether what is open and declined is left out. */
    boolean suppressesAmounts(MetricTotals measured) {
        boolean any = !measured.open().isEmpty() || !measured.declined().isEmpty();
        return switch (this) {
            case WITHIN -> false;
            case INTO_A_COUNCIL -> any;
            case OVER_ALL -> measured.hasAmountsOfFewPeople();
        };
    }
}
