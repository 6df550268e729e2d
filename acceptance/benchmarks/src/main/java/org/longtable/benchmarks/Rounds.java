package org.longtable.benchmarks;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Peers take turns, round by round, so that whatever else the machine does falls on all of them alike; medians are compared. */
final class Rounds {

    /** The compiler takes a while to know what is hot; what it makes of the first turns is not what runs for days. */
    private static final int WARMING_UP = 4;

    private final Duration turn;
    private final int rounds;
    private final PrintStream out;

    /**
     * @param turn how long each peer works in a round
     * @param rounds how many count, after those that warm up
     */
    Rounds(Duration turn, int rounds, PrintStream out) {
        this.turn = turn;
        this.rounds = rounds;
        this.out = out;
    }

    /** The median rate of each peer, by name, in the order given; says each as it goes. */
    Medians of(String what, Map<String, Rate> peers) throws Exception {
        Map<String, List<Double>> seen = new LinkedHashMap<>();
        for (int round = -WARMING_UP; round < rounds; round++) {
            for (Map.Entry<String, Rate> peer : peers.entrySet()) {
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
        return new Medians(medians);
    }
}
