package org.longtable.benchmarks;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs competitors in alternating rounds, so that noise on the machine affects all of them equally. */
final class InterleavedRounds {

    /** The first rounds do not count, because the compiler has not optimized the hot code yet. */
    private static final int WARMING_UP = 4;

    private final Duration turn;
    private final int rounds;
    private final PrintStream out;

    /**
     * @param turn duration of each peer's turn in a round
     * @param rounds number of rounds that count, after those that warm up
     */
    InterleavedRounds(Duration turn, int rounds, PrintStream out) {
        this.turn = turn;
        this.rounds = rounds;
        this.out = out;
    }

    /** Returns the median rate of each peer by name, in the given order, and prints each round. */
    MedianRates of(String what, Map<String, Throughput> peers) throws Exception {
        Map<String, List<Double>> seen = new LinkedHashMap<>();
        for (int round = -WARMING_UP; round < rounds; round++) {
            for (Map.Entry<String, Throughput> peer : peers.entrySet()) {
                double rate = peer.getValue().perSecond(turn);
                if (round >= 0) {
                    seen.computeIfAbsent(peer.getKey(), any -> new ArrayList<>())
                            .add(rate);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        seen.forEach((name, rates) -> {
            rates.sort(null);
            double median = rates.get(rates.size() / 2);
            medians.put(name, median);
            out.printf(
                    "  %s, %s: %,.0f a second (%,.0f to %,.0f)%n",
                    what, name, median, rates.getFirst(), rates.getLast());
        });
        return new MedianRates(medians);
    }
}
