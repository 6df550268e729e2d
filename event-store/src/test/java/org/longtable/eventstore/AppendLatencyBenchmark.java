package org.longtable.eventstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;

/**
 * The benchmark measures append throughput and the delay until a processor handles an event. Arguments: a connection string; a folder for
 * the embedded server on disk; or nothing for the embedded server in memory.
 */
public final class AppendLatencyBenchmark {

    private static final int LATENCIES = 500;

    private final MongoClient client;

    private AppendLatencyBenchmark(MongoClient client) {
        this.client = client;
    }

    public static void main(String[] arguments) throws Exception {
        String where = arguments.length == 0 ? "" : arguments[0];
        if (where.startsWith("mongodb")) {
            run(where);
            return;
        }
        try (EmbeddedMongoServer server = where.isEmpty()
                ? EmbeddedMongoServer.inMemory()
                : EmbeddedMongoServer.open(java.nio.file.Path.of(where))) {
            run(server.connectionString());
        }
    }

    private static void run(String uri) throws Exception {
        try (MongoClient client = MongoClients.create(uri)) {
            AppendLatencyBenchmark benchmark = new AppendLatencyBenchmark(client);
            benchmark.appends(1, 3_000);
            benchmark.appends(1, 5_000);
            benchmark.appends(64, 50_000);
            benchmark.latency("same process", false);
            benchmark.latency("other process", true);
        }
    }

    private MongoDatabase freshDatabase() {
        return client.getDatabase(TestMongoServer.freshName());
    }

    private void appends(int threads, int appends) throws Exception {
        try (LedgerStorageEngine engine =
                        TextEventFixtures.engineOn(freshDatabase()).build();
                ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            long cpu = cpuNanos();
            long start = System.nanoTime();
            List<Callable<Void>> work = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                String name = "thread " + thread;
                work.add(() -> append(engine, name, appends / threads));
            }
            for (Future<Void> done : pool.invokeAll(work)) {
                done.get();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            // On a busy machine the processor time, including the server, is more meaningful than the elapsed time.
            System.out.printf(
                    "%d threads: %,.0f appends/s, %.0f us of processor time each%n",
                    threads, appends / seconds, (cpuNanos() - cpu) / 1e3 / appends);
        }
    }

    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static Void append(LedgerStorageEngine engine, String name, int appends) {
        // Each aggregate gets twenty events, which is typical for the product.
        for (int i = 0; i < appends; i++) {
            engine.appendEvents(TextEventFixtures.event(name + " " + i / 20, i % 20));
        }
        return null;
    }

    private void latency(String what, boolean elsewhere) throws Exception {
        MongoDatabase database = freshDatabase();
        LedgerStorageEngine writing = TextEventFixtures.engineOn(database).build();
        LedgerStorageEngine reading =
                elsewhere ? TextEventFixtures.engineOn(database).build() : writing;
        Handled handled = new Handled();
        LedgerEventStore store = LedgerEventStore.builder().engine(reading).build();
        PooledStreamingEventProcessor processor = ProcessorFixtures.pooled(store, handled);
        processor.start();
        writing.appendEvents(TextEventFixtures.event("warm"));
        handled.await("warm");
        long[] latencies = new long[LATENCIES];
        for (int i = 0; i < LATENCIES; i++) {
            String text = "event " + i;
            writing.appendEvents(TextEventFixtures.event(text));
            long appended = System.nanoTime();
            latencies[i] = handled.await(text) - appended;
            TimeUnit.MILLISECONDS.sleep(5);
        }
        Arrays.sort(latencies);
        System.out.printf(
                "append to handled, %s: p50 %.1f ms, p99 %.1f ms%n",
                what, latencies[LATENCIES / 2] / 1e6, latencies[LATENCIES * 99 / 100] / 1e6);
        processor.shutDown();
        store.shutDown();
        writing.close();
        reading.close();
    }

    static final class Handled {

        private final ConcurrentHashMap<String, AtomicLong> times = new ConcurrentHashMap<>();
        private final ConcurrentHashMap<String, CountDownLatch> latches = new ConcurrentHashMap<>();

        @EventHandler
        void on(String text) {
            times.computeIfAbsent(text, any -> new AtomicLong()).set(System.nanoTime());
            latches.computeIfAbsent(text, any -> new CountDownLatch(1)).countDown();
        }

        long await(String text) throws InterruptedException {
            latches.computeIfAbsent(text, any -> new CountDownLatch(1)).await();
            return times.get(text).get();
        }
    }
}
