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

/** How fast events are appended, one at a time as commands do. */
final class Appends {

    private static final int MANY = 100;

    /** As many events as an aggregate of the product has in its life. */
    private static final int CONVERSATION = 20;

    private static final int FEW = 10_000;

    private final MongoClient client;
    private final Rounds rounds;
    private final Table table;
    private final AtomicLong conversations = new AtomicLong();
    private final AtomicLong ids = new AtomicLong();

    Appends(MongoClient client, Rounds rounds, Table table) {
        this.client = client;
        this.rounds = rounds;
        this.table = table;
    }

    void of64Writers() throws Exception {
        try (LedgerStorageEngine ledger = Stores.ledger(client.getDatabase("append64"))) {
            Map<String, Rate> peers = new LinkedHashMap<>();
            peers.put("ledger", Rate.of(Writers.COUNT, conversation(ledger, Writers.COUNT)));
            peers.put(
                    "axon-mongo",
                    Rate.of(Writers.COUNT, conversation(Stores.axonMongo(client, "append64-axon"), Writers.COUNT)));
            Document sample = sample(client.getDatabase("append64"), ledger);
            peers.put("insertMany(100)", Rate.of(Writers.COUNT, insertMany("append64-raw", sample)));
            Medians seen = rounds.of("append, 64 writers", peers);
            table.ratio("append, 64 writers", "axon-mongo", seen.ratio("ledger", "axon-mongo"), 6);
            table.ratio(
                    "append, 64 writers",
                    "raw insertMany(100), 64 writers",
                    seen.ratio("ledger", "insertMany(100)"),
                    0.5);
        }
    }

    void ofOneWriter() throws Exception {
        try (LedgerStorageEngine ledger = Stores.ledger(client.getDatabase("append1"))) {
            Map<String, Rate> peers = new LinkedHashMap<>();
            peers.put("ledger", Rate.of(1, conversation(ledger, 1)));
            Document sample = sample(client.getDatabase("append1"), ledger);
            peers.put("insertOne", Rate.of(1, insertOne("append1-raw", sample)));
            Medians seen = rounds.of("append, 1 writer", peers);
            table.ratio("append, 1 writer", "raw insertOne", seen.ratio("ledger", "insertOne"), 0.9);
        }
    }

    /** Whether a full ledger takes events as fast as an empty one. */
    void atSize(int events) throws Exception {
        try (LedgerStorageEngine few = Stores.ledger(client.getDatabase("size-few"));
                LedgerStorageEngine many = Stores.ledger(client.getDatabase("size-many"))) {
            fill(few, FEW);
            fill(many, events);
            Map<String, Rate> peers = new LinkedHashMap<>();
            peers.put("few", Rate.of(Writers.COUNT, conversation(few, Writers.COUNT)));
            peers.put("many", Rate.of(Writers.COUNT, conversation(many, Writers.COUNT)));
            Medians seen = rounds.of("append at %,d and at %,d".formatted(FEW, events), peers);
            table.ratio(
                    "append at %,d events".formatted(events), "at %,d".formatted(FEW), seen.ratio("many", "few"), 0.9);
        }
    }

    private void fill(EventStorageEngine engine, int events) throws Exception {
        Rate.Step append = conversation(engine, Writers.COUNT);
        Writers.all(IntStream.range(0, Writers.COUNT)
                .<Callable<Long>>mapToObj(writer -> () -> {
                    long done = 0;
                    while (done < events / Writers.COUNT) {
                        done += append.once(writer);
                    }
                    return done;
                })
                .toList());
    }

    /** Each thread has a conversation of its own, event by event, then the next one. */
    Rate.Step conversation(EventStorageEngine engine, int threads) {
        String[] names = new String[threads];
        int[] sequences = new int[threads];
        return thread -> {
            if (sequences[thread] % CONVERSATION == 0) {
                names[thread] = "conversation-" + conversations.incrementAndGet();
                sequences[thread] = 0;
            }
            engine.appendEvents(Stores.event(names[thread], sequences[thread]++));
            return 1;
        };
    }

    /** A document as the ledger stores it, so that the driver is given the same bytes. */
    private Document sample(MongoDatabase database, LedgerStorageEngine ledger) {
        ledger.appendEvents(Stores.event("sample-" + conversations.incrementAndGet(), 0));
        return Objects.requireNonNull(database.getCollection("ledger")
                .find()
                .sort(Sorts.descending("_id"))
                .first());
    }

    private Rate.Step insertOne(String database, Document sample) {
        MongoCollection<Document> collection = client.getDatabase(database).getCollection("raw");
        return thread -> {
            collection.insertOne(copy(sample));
            return 1;
        };
    }

    private Rate.Step insertMany(String database, Document sample) {
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
