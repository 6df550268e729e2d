package org.longtable.benchmarks;

import java.util.Map;
import java.util.Objects;

/** The record holds the median rate of each competitor by name. */
record MedianRates(Map<String, Double> perSecond) {

    /** How many times as fast as another one peer is. */
    double ratio(String of, String to) {
        return rate(of) / rate(to);
    }

    private double rate(String name) {
        return Objects.requireNonNull(perSecond.get(name), name);
    }
}
