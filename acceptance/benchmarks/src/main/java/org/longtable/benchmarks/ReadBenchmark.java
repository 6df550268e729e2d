package org.longtable.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.longtable.eventstore.LedgerEventStore;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.verify.LedgerVerifier;

/** Measures how fast stored events are read. */
final class ReadBenchmark {

    private static final int AGGREGATES = 1_000;
    private static final int LONG_LIFE = 50;

    private final MongoClient client;
    private final InterleavedRounds rounds;
    private final ResultTable table;
    private final AtomicLong turn = new AtomicLong();

    ReadBenchmark(MongoClient client, InterleavedRounds rounds, ResultTable table) {
        this.client = client;
        this.rounds = rounds;
        this.table = table;
    }

    void run() throws Exception {
        EventStorageEngine axonMongo = BenchmarkStores.axonMongo(client, "read-axon");
        try (LedgerStorageEngine ledger = BenchmarkStores.ledger(client.getDatabase("read"))) {
            fill(ledger);
            fill(axonMongo);
            aggregates(ledger, axonMongo);
            everything(ledger);
            verification();
        }
    }

    /** Appends one event at a time, as in production: each is a commit, and the commits of other aggregates are in between. */
    private static void fill(EventStorageEngine engine) throws Exception {
        ParallelFill.all(IntStream.range(0, AGGREGATES)
                .<Callable<Long>>mapToObj(i -> () -> live(engine, "life-" + i))
                .toList());
    }

    private static long live(EventStorageEngine engine, String aggregate) {
        for (int i = 0; i < LONG_LIFE; i++) {
            engine.appendEvents(BenchmarkStores.event(aggregate, i));
        }
        return LONG_LIFE;
    }

    private void aggregates(EventStorageEngine ledger, EventStorageEngine axonMongo) throws Exception {
        Map<String, Throughput> peers = new LinkedHashMap<>();
        peers.put("ledger", Throughput.of(1, thread -> load(ledger)));
        peers.put("axon-mongo", Throughput.of(1, thread -> load(axonMongo)));
        MedianRates seen = rounds.of("aggregate load, 50 events", peers);
        table.ratio("aggregate load, 50 events", "axon-mongo", seen.ratio("ledger", "axon-mongo"), 5);
    }

    private long load(EventStorageEngine engine) {
        // The next aggregate is far from the previous one, so that no cache holds it.
        String aggregate = "life-" + turn.addAndGet(7_919) % AGGREGATES;
        DomainEventStream events = engine.readEvents(aggregate, 0);
        long read = 0;
        while (events.hasNext()) {
            events.next().getPayload();
            read++;
        }
        if (read != LONG_LIFE) {
            throw new IllegalStateException("read " + read + " events of " + aggregate);
        }
        return 1;
    }

    private void everything(LedgerStorageEngine ledger) throws Exception {
        LedgerEventStore store = LedgerEventStore.builder().engine(ledger).build();
        MongoCollection<Document> raw = client.getDatabase("read").getCollection("ledger");
        Map<String, Throughput> peers = new LinkedHashMap<>();
        peers.put("ledger", Throughput.of(1, thread -> readAll(store, ledger.headPosition())));
        peers.put("find", Throughput.of(1, thread -> findAll(raw)));
        MedianRates seen = rounds.of("whole ledger, read and deserialized", peers);
        table.ratio("whole ledger, read and deserialized", "raw find and decode", seen.ratio("ledger", "find"), 0.6);
    }

    private static long readAll(LedgerEventStore store, long head) throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
            for (long read = 0; read < head; read++) {
                stream.nextAvailable().getPayload();
            }
        }
        return head;
    }

    private static long findAll(MongoCollection<Document> raw) {
        long read = 0;
        for (Document document : raw.find().sort(Sorts.ascending("_id"))) {
            read += document.getList("events", Document.class).size();
        }
        return read;
    }

    private void verification() throws Exception {
        LedgerVerifier verification = LedgerVerifier.of(client.getDatabase("read"));
        MongoCollection<RawBsonDocument> raw =
                client.getDatabase("read").getCollection("ledger", RawBsonDocument.class);
        Map<String, Throughput> peers = new LinkedHashMap<>();
        peers.put(
                "verification",
                Throughput.of(1, thread -> verification.verify(position -> {}).verified()));
        peers.put("read and SHA-256", Throughput.of(1, thread -> digestAll(raw)));
        MedianRates seen = rounds.of("chain verification", peers);
        table.ratio(
                "chain verification",
                "raw read and SHA-256 of the same bytes",
                seen.ratio("verification", "read and SHA-256"),
                0.7);
    }

    private static long digestAll(MongoCollection<RawBsonDocument> raw) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long read = 0;
        for (RawBsonDocument document : raw.find().sort(Sorts.ascending("_id"))) {
            digest.update(document.getByteBuffer().asNIO());
            digest.digest();
            read++;
        }
        return read;
    }
}
