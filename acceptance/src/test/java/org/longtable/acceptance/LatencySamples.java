package org.longtable.acceptance;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/** Holds sorted durations and computes percentiles. */
final class LatencySamples {

    private final long[] sorted;

    private LatencySamples(long[] sorted) {
        this.sorted = sorted;
    }

    /** Creates samples from at least one duration. A negative duration, which clock differences can cause, counts as 0. */
    static LatencySamples of(LongStream nanos) {
        long[] sorted = nanos.map(it -> Math.max(it, 0)).toArray();
        Arrays.sort(sorted);
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        return new LatencySamples(sorted);
    }

    int count() {
        return sorted.length;
    }

    /** Returns the percentile in milliseconds. */
    double percentile(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        double millis = sorted[Math.max(rank, 1) - 1] / 1e6;
        return Double.parseDouble(String.format(Locale.ROOT, "%.2f", millis));
    }
}
