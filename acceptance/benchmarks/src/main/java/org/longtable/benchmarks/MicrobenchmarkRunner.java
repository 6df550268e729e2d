package org.longtable.benchmarks;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Executes the JMH microbenchmarks and compares each one with its baseline. */
final class MicrobenchmarkRunner {

    private static final int WARMING_UP = 5;
    private static final int TURNS = 5;

    private final ResultTable table;
    private final PrintStream out;
    private final Map<String, Double> perSecond = new HashMap<>();

    MicrobenchmarkRunner(ResultTable table, PrintStream out) {
        this.table = table;
        this.out = out;
    }

    void run() throws RunnerException {
        for (RunResult each : new Runner(new OptionsBuilder()
                        .include("org\\.longtable\\.benchmarks\\.\\w+Microbenchmark.+")
                        .forks(1)
                        .warmupIterations(WARMING_UP)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(TURNS)
                        .measurementTime(TimeValue.seconds(1))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()) {
            remember(each);
        }
        ratio(
                "canonical commit parsed and hashed",
                "SHA-256 of the same bytes",
                "CommitMicrobenchmark",
                "parsed",
                "digested");
        ratio(
                "100 commits read and deserialized, in memory",
                "raw find and decode",
                "CommitMicrobenchmark",
                "read",
                "found");
        ratio("one event appended, in memory", "raw insertOne", "CommitMicrobenchmark", "appended", "inserted");
        ratio("personal field sealed", "AES-GCM of the JDK", "EncryptionMicrobenchmark", "sealed", "encrypted");
        ratio("personal field opened", "AES-GCM of the JDK", "EncryptionMicrobenchmark", "opened", "decrypted");
        ratio("inclusion proof in a million, made", "SHA-256 as often", "ProofMicrobenchmark", "made", "digested");
        ratio(
                "inclusion proof in a million, checked",
                "SHA-256 as often",
                "ProofMicrobenchmark",
                "checked",
                "digested");
    }

    private void remember(RunResult each) {
        String name = each.getParams().getBenchmark().replaceFirst("^.*\\.(?=\\w+Microbenchmark)", "");
        Result<?> seen = each.getPrimaryResult();
        perSecond.put(name, seen.getScore());
        out.printf(
                "  %s: %,.0f a second (%,.0f to %,.0f)%n",
                name,
                seen.getScore(),
                seen.getStatistics().getMin(),
                seen.getStatistics().getMax());
    }

    private void ratio(String what, String against, String where, String ours, String theirs) {
        table.ratioWithoutTarget(what, against, rate(where + "." + ours) / rate(where + "." + theirs));
    }

    private double rate(String name) {
        return Objects.requireNonNull(perSecond.get(name), name);
    }
}
