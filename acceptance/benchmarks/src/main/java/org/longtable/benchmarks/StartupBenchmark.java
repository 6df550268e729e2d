package org.longtable.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;

/** Measures how fast a large ledger is ready after a start and how much memory it takes. */
final class StartupBenchmark {

    static final String DATABASE = "opening";
    static final String LOADED = "loaded";
    static final String STARTING = "starting";
    static final String HEAP = "heap";
    static final String REPLAYED = "replayed";
    static final String PER_SECOND = "perSecond";
    static final String HEAP_AFTER = "heapAfter";
    static final String TAILED = "tailed";

    /** The heap of the process, for the store, the driver, the ledger and what is read; the process ends when it needs more. */
    private static final int HEAP_MEGABYTES = 200;

    private static final int TIMES = 3;

    private final Path folder;
    private final ResultTable table;
    private final PrintStream out;

    /**
     * @param folder folder of the store
     */
    StartupBenchmark(Path folder, ResultTable table, PrintStream out) {
        this.folder = folder;
        this.table = table;
        this.out = out;
    }

    void run(int events) throws Exception {
        try (EmbeddedMongoServer server = EmbeddedMongoServer.open(folder);
                MongoClient client = MongoClients.create(server.connectionString());
                LedgerStorageEngine engine = BenchmarkStores.ledger(client.getDatabase(DATABASE))) {
            long start = System.nanoTime();
            new ConversationWorkload(engine).fill(events);
            out.printf("  %,d events written in %.0f s%n", events, (System.nanoTime() - start) / 1e9);
        }
        List<Double> loaded = new ArrayList<>();
        List<Double> heap = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            Map<String, Double> seen = opened();
            out.printf(
                    "  opened: first load after %.2f s and %.2f s until main, %.0f MB in use; %,.0f events read, %,.0f a second, then %.0f MB; an append seen after %.1f ms%n",
                    of(seen, LOADED),
                    of(seen, STARTING),
                    of(seen, HEAP),
                    of(seen, REPLAYED),
                    of(seen, PER_SECOND),
                    of(seen, HEAP_AFTER),
                    of(seen, TAILED));
            loaded.add(of(seen, LOADED));
            heap.add(Math.max(of(seen, HEAP), of(seen, HEAP_AFTER)));
        }
        loaded.sort(null);
        table.limit("%,d events opened, until an aggregate is loaded".formatted(events), "s", loaded.get(TIMES / 2), 3);
        table.limit(
                "%,d events opened, read from the start and tailed with -Xmx%dm: heap in use"
                        .formatted(events, HEAP_MEGABYTES),
                "MB",
                heap.stream().mapToDouble(it -> it).max().orElseThrow(),
                HEAP_MEGABYTES);
    }

    private Map<String, Double> opened() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MEGABYTES + "m",
                        "-XX:+UseParallelGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartupProbe.class.getName(),
                        folder.toString(),
                        ConversationWorkload.nameOf(1),
                        String.valueOf(ConversationWorkload.LENGTH))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, Double> seen = new HashMap<>();
        try (var lines = process.inputReader()) {
            lines.lines()
                    .map(line -> line.split("=", 2))
                    .filter(parts -> parts.length == 2)
                    .forEach(parts -> seen.put(parts[0], Double.valueOf(parts[1])));
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the ledger could not be opened with " + HEAP_MEGABYTES + " MB");
        }
        return seen;
    }

    private static double of(Map<String, Double> seen, String figure) {
        return Objects.requireNonNull(seen.get(figure), figure);
    }
}
