package org.longtable.benchmarks;

import java.util.Map;
import java.util.Objects;

/** Holds the median rate of each competitor by name. */
record MedianRates(Map<String, Double> perSecond) {

    /** Returns how many times as fast one peer is as another. */
    double ratio(String of, String to) {
        return rate(of) / rate(to);
    }

    private double rate(String name) {
        return Objects.requireNonNull(perSecond.get(name), name);
    }
}
