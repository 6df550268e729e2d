package org.longtable.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Collects results and prints them as Markdown. */
final class ResultTable {

    private final List<String> lines = new ArrayList<>();

    /** Adds a ratio of medians and its minimum. */
    void ratio(String what, String against, double ratio, double target) {
        lines.add("| %s | %s | %.2f | at least %.2f | %s |"
                .formatted(what, against, ratio, target, ratio >= target ? "met" : "**missed**"));
    }

    /** Adds a ratio that has no target. */
    void ratioWithoutTarget(String what, String against, double ratio) {
        lines.add("| %s | %s | %.2f | | |".formatted(what, against, ratio));
    }

    /** Adds a time or a share and its limit. */
    void limit(String what, String unit, double value, double limit) {
        lines.add("| %s | %s | %.1f | under %.1f | %s |"
                .formatted(what, unit, value, limit, value < limit ? "met" : "**missed**"));
    }

    void print(PrintStream out) {
        out.println("| what | against, or in | seen | target | |");
        out.println("|---|---|---|---|---|");
        lines.forEach(out::println);
    }
}
