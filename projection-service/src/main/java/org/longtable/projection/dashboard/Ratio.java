package org.longtable.projection.dashboard;

import org.jspecify.annotations.Nullable;

/** Represents a fraction; ratios are combined by adding numerators and denominators and are never averaged. */
/** A share of something that can be counted; shares are summed by their parts, never averaged. */
record Ratio(long numerator, long denominator) {

    static final Ratio NONE = new Ratio(0, 0);

    static Ratio one(boolean hit) {
        return new Ratio(hit ? 1 : 0, 1);
    }

    Ratio plus(Ratio other) {
        return new Ratio(numerator + other.numerator, denominator + other.denominator);
    }

    /** The share; null when there is nothing to share. */
    @Nullable
    Double value() {
        return denominator == 0 ? null : (double) numerator / denominator;
    }
}
