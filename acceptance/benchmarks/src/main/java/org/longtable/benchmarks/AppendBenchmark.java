package org.longtable.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.bson.Document;
import org.longtable.eventstore.LedgerStorageEngine;

/** Measures how fast events are appended one at a time. */
final class AppendBenchmark {

    private static final int MANY = 100;

    /** The number of events that a typical aggregate of the product has. */
    private static final int CONVERSATION = 20;

    private static final int FEW = 10_000;

    private final MongoClient client;
    private final InterleavedRounds rounds;
    private final ResultTable table;
    private final AtomicLong conversations = new AtomicLong();
    private final AtomicLong ids = new AtomicLong();

    AppendBenchmark(MongoClient client, InterleavedRounds rounds, ResultTable table) {
        this.client = client;
        this.rounds = rounds;
        this.table = table;
    }

    void of64Writers() throws Exception {
        try (LedgerStorageEngine ledger = BenchmarkStores.ledger(client.getDatabase("append64"))) {
            Map<String, Throughput> peers = new LinkedHashMap<>();
            peers.put("ledger", Throughput.of(ParallelFill.COUNT, conversation(ledger, ParallelFill.COUNT)));
            peers.put(
                    "axon-mongo",
                    Throughput.of(
                            ParallelFill.COUNT,
                            conversation(BenchmarkStores.axonMongo(client, "append64-axon"), ParallelFill.COUNT)));
            Document sample = sample(client.getDatabase("append64"), ledger);
            peers.put("insertMany(100)", Throughput.of(ParallelFill.COUNT, insertMany("append64-raw", sample)));
            MedianRates seen = rounds.of("append, 64 writers", peers);
            table.ratio("append, 64 writers", "axon-mongo", seen.ratio("ledger", "axon-mongo"), 6);
            table.ratio(
                    "append, 64 writers",
                    "raw insertMany(100), 64 writers",
                    seen.ratio("ledger", "insertMany(100)"),
                    0.5);
        }
    }

    void ofOneWriter() throws Exception {
        try (LedgerStorageEngine ledger = BenchmarkStores.ledger(client.getDatabase("append1"))) {
            Map<String, Throughput> peers = new LinkedHashMap<>();
            peers.put("ledger", Throughput.of(1, conversation(ledger, 1)));
            Document sample = sample(client.getDatabase("append1"), ledger);
            peers.put("insertOne", Throughput.of(1, insertOne("append1-raw", sample)));
            MedianRates seen = rounds.of("append, 1 writer", peers);
            table.ratio("append, 1 writer", "raw insertOne", seen.ratio("ledger", "insertOne"), 0.9);
        }
    }

    /** Compares appends to a large ledger with appends to an empty one. */
    void atSize(int events) throws Exception {
        try (LedgerStorageEngine few = BenchmarkStores.ledger(client.getDatabase("size-few"));
                LedgerStorageEngine many = BenchmarkStores.ledger(client.getDatabase("size-many"))) {
            fill(few, FEW);
            fill(many, events);
            Map<String, Throughput> peers = new LinkedHashMap<>();
            peers.put("few", Throughput.of(ParallelFill.COUNT, conversation(few, ParallelFill.COUNT)));
            peers.put("many", Throughput.of(ParallelFill.COUNT, conversation(many, ParallelFill.COUNT)));
            MedianRates seen = rounds.of("append at %,d and at %,d".formatted(FEW, events), peers);
            table.ratio(
                    "append at %,d events".formatted(events), "at %,d".formatted(FEW), seen.ratio("many", "few"), 0.9);
        }
    }

    private void fill(EventStorageEngine engine, int events) throws Exception {
        Throughput.Task append = conversation(engine, ParallelFill.COUNT);
        ParallelFill.all(IntStream.range(0, ParallelFill.COUNT)
                .<Callable<Long>>mapToObj(writer -> () -> {
                    long done = 0;
                    while (done < events / ParallelFill.COUNT) {
                        done += append.once(writer);
                    }
                    return done;
                })
                .toList());
    }

    /** Each thread writes one conversation event by event, and then the next. */
    Throughput.Task conversation(EventStorageEngine engine, int threads) {
        String[] names = new String[threads];
        int[] sequences = new int[threads];
        return thread -> {
            if (sequences[thread] % CONVERSATION == 0) {
                names[thread] = "conversation-" + conversations.incrementAndGet();
                sequences[thread] = 0;
            }
            engine.appendEvents(BenchmarkStores.event(names[thread], sequences[thread]++));
            return 1;
        };
    }

    /** Creates a document of the ledger's shape, so that the driver writes the same number of bytes. */
    private Document sample(MongoDatabase database, LedgerStorageEngine ledger) {
        ledger.appendEvents(BenchmarkStores.event("sample-" + conversations.incrementAndGet(), 0));
        return Objects.requireNonNull(database.getCollection("ledger")
                .find()
                .sort(Sorts.descending("_id"))
                .first());
    }

    private Throughput.Task insertOne(String database, Document sample) {
        MongoCollection<Document> collection = client.getDatabase(database).getCollection("raw");
        return thread -> {
            collection.insertOne(copy(sample));
            return 1;
        };
    }

    private Throughput.Task insertMany(String database, Document sample) {
        MongoCollection<Document> collection = client.getDatabase(database).getCollection("raw");
        return thread -> {
            List<Document> documents = new ArrayList<>(MANY);
            for (int i = 0; i < MANY; i++) {
                documents.add(copy(sample));
            }
            collection.insertMany(documents);
            return MANY;
        };
    }

    private Document copy(Document sample) {
        return new Document(sample).append("_id", ids.incrementAndGet());
    }
}
