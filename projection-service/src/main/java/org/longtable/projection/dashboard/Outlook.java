package org.longtable.projection.dashboard;

import org.longtable.projection.viewing.SmallCells;

/** From where figures are looked at, and what may be read from there (docs/decisions/0015-small-cells.md). */
enum Outlook {
    /** By somebody who works with the council. */
    WITHIN,
    /** One council, by somebody who leads. Else what is suppressed could be reckoned from the organization's sum. */
    INTO_A_COUNCIL,
    /** The sum of an organization. */
    OVER_ALL;

    /** Whether a figure is left out. Readiness tells of people who has not done what; the others count seats, meetings and ideas. */
    boolean suppresses(Figure figure, Ratio ratio) {
        return figure == Figure.READINESS
                && ratio.denominator() > 0
                && switch (this) {
                    case WITHIN -> false;
                    case INTO_A_COUNCIL -> true;
                    case OVER_ALL ->
                        SmallCells.few(ratio.numerator()) || SmallCells.few(ratio.denominator() - ratio.numerator());
                };
    }

    /** Whether what is open and declined is left out. */
    boolean suppressesAmounts(Measured measured) {
        boolean any = !measured.open().isEmpty() || !measured.declined().isEmpty();
        return switch (this) {
            case WITHIN -> false;
            case INTO_A_COUNCIL -> any;
            case OVER_ALL -> measured.amountsOfFew();
        };
    }
}
