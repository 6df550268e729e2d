package org.longtable.projection.dashboard;

import org.jspecify.annotations.Nullable;

/** Represents a fraction of countable things. Ratios are combined by adding numerators and denominators and are never averaged. */
record Ratio(long numerator, long denominator) {

    static final Ratio NONE = new Ratio(0, 0);

    static Ratio one(boolean hit) {
        return new Ratio(hit ? 1 : 0, 1);
    }

    Ratio plus(Ratio other) {
        return new Ratio(numerator + other.numerator, denominator + other.denominator);
    }

    /** Returns the quotient, or null when the denominator is zero. */
    @Nullable
    Double value() {
        return denominator == 0 ? null : (double) numerator / denominator;
    }
}
