package org.longtable.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.longtable.eventstore.LedgerEventStore;
import org.longtable.eventstore.LedgerStorageEngine;

/** Measures the delay between an append and a read and the CPU cost of waiting. */
final class LatencyBenchmark {

    private static final int EVENTS = 1_000;
    private static final int PAUSE_MILLIS = 7;
    private static final long IDLE_SECONDS = 20;

    private final String server;
    private final ResultTable table;

    LatencyBenchmark(String server, ResultTable table) {
        this.server = server;
        this.table = table;
    }

    void sameProcess() throws Exception {
        try (MongoClient client = MongoClients.create(server);
                LedgerStorageEngine engine = BenchmarkStores.ledger(client.getDatabase("latency"))) {
            report("append to read, same process", measured(engine, engine), 5, 20);
        }
    }

    /** Two engines with a client each learn about each other only from the database, as two processes do. */
    void acrossProcesses() throws Exception {
        try (MongoClient one = MongoClients.create(server);
                MongoClient other = MongoClients.create(server);
                LedgerStorageEngine writing = BenchmarkStores.ledger(one.getDatabase("latency-across"));
                LedgerStorageEngine reading = BenchmarkStores.ledger(other.getDatabase("latency-across"))) {
            report("append to read, by another engine", measured(writing, reading), 15, 50);
        }
    }

    /** The figure includes the server, which runs in this process. */
    void idle() throws Exception {
        try (MongoClient client = MongoClients.create(server)) {
            MongoDatabase database = client.getDatabase("idle");
            try (LedgerStorageEngine engine = BenchmarkStores.ledger(database)) {
                engine.appendEvents(BenchmarkStores.event("advisor", 0));
                LedgerEventStore store =
                        LedgerEventStore.builder().engine(engine).build();
                try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
                    stream.nextAvailable();
                    stream.hasNextAvailable(5, TimeUnit.SECONDS);
                    long cpu = cpuNanos();
                    stream.hasNextAvailable((int) IDLE_SECONDS, TimeUnit.SECONDS);
                    double share = (cpuNanos() - cpu) / 1e7 / IDLE_SECONDS;
                    table.limit("a reader that waits, and the server", "percent of a core", share, 4);
                }
            }
        }
    }

    private void report(String what, long[] latencies, double median, double tail) {
        Arrays.sort(latencies);
        table.limit(what + ", p50", "ms", latencies[latencies.length / 2] / 1e6, median);
        table.limit(what + ", p99", "ms", latencies[latencies.length * 99 / 100] / 1e6, tail);
    }

    private static long[] measured(LedgerStorageEngine writing, LedgerStorageEngine reading) throws Exception {
        LedgerEventStore store = LedgerEventStore.builder().engine(reading).build();
        long[] latencies = new long[EVENTS];
        try (ExecutorService reader = Executors.newSingleThreadExecutor();
                BlockingStream<TrackedEventMessage<?>> stream =
                        store.openStream(new GlobalSequenceTrackingToken(writing.headPosition()))) {
            for (int i = -EVENTS / 10; i < EVENTS; i++) {
                Future<Long> read = reader.submit(() -> {
                    stream.nextAvailable().getPayload();
                    return System.nanoTime();
                });
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                writing.appendEvents(BenchmarkStores.event("latency-" + i, 0));
                long appended = System.nanoTime();
                long latency = Math.max(0, read.get() - appended);
                if (i >= 0) {
                    latencies[i] = latency;
                }
            }
        }
        return latencies;
    }

    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
