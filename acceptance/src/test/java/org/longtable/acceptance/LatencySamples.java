package org.longtable.acceptance;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/** The class holds sorted durations and computes percentiles. */
final class LatencySamples {

    private final long[] sorted;

    private LatencySamples(long[] sorted) {
        this.sorted = sorted;
    }

    /** At least one time; what seems to have happened before its cause took no time. */
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

    /** The time in milliseconds within which so many percent lie. */
    double percentile(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        double millis = sorted[Math.max(rank, 1) - 1] / 1e6;
        return Double.parseDouble(String.format(Locale.ROOT, "%.2f", millis));
    }
}
