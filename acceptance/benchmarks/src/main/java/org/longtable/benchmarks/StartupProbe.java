package org.longtable.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.longtable.eventstore.LedgerEventStore;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;

/**
 * Opens a ledger in its own process and prints its startup time and memory, one figure in each line, for {@link StartupBenchmark}.
 */
final class StartupProbe {

    private static final PrintStream OUT = System.out;
    private static final String APPENDED = "opened-again";

    private StartupProbe() {}

    /** Takes the folder, an aggregate to load, and the number of its events. */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        String aggregate = arguments[1];
        int events = Integer.parseInt(arguments[2]);
        try (EmbeddedMongoServer server = EmbeddedMongoServer.open(Path.of(arguments[0]));
                MongoClient client = MongoClients.create(server.connectionString());
                LedgerStorageEngine engine = BenchmarkStores.ledger(client.getDatabase(StartupBenchmark.DATABASE))) {
            load(engine, aggregate, events);
            say(StartupBenchmark.LOADED, seconds(start));
            say(StartupBenchmark.STARTING, jvmSeconds() - seconds(start));
            say(StartupBenchmark.HEAP, heap());
            follow(engine);
        }
    }

    private static void load(LedgerStorageEngine engine, String aggregate, int wanted) {
        DomainEventStream stream = engine.readEvents(aggregate, 0);
        int read = 0;
        while (stream.hasNext()) {
            stream.next().getPayload();
            read++;
        }
        if (read != wanted) {
            throw new IllegalStateException("read " + read + " events of " + aggregate + ", not " + wanted);
        }
    }

    private static void follow(LedgerStorageEngine engine) throws InterruptedException {
        long head = engine.headPosition();
        LedgerEventStore store = LedgerEventStore.builder().engine(engine).build();
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
            long start = System.nanoTime();
            for (long read = 0; read < head; read++) {
                stream.nextAvailable().getPayload();
            }
            say(StartupBenchmark.REPLAYED, head);
            say(StartupBenchmark.PER_SECOND, head / seconds(start));
            say(StartupBenchmark.HEAP_AFTER, heap());
            tail(engine, stream);
        }
    }

    private static void tail(LedgerStorageEngine engine, BlockingStream<TrackedEventMessage<?>> stream)
            throws InterruptedException {
        long start = System.nanoTime();
        engine.appendEvents(BenchmarkStores.event(
                APPENDED, engine.lastSequenceNumberFor(APPENDED).orElse(-1L) + 1));
        if (!stream.hasNextAvailable(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The appended event did not arrive");
        }
        stream.nextAvailable().getPayload();
        say(StartupBenchmark.TAILED, seconds(start) * 1e3);
    }

    /** Returns the megabytes in use after garbage collection. */
    private static double heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    private static double jvmSeconds() {
        return ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void say(String figure, double value) {
        OUT.println(figure + "=" + value);
    }
}
