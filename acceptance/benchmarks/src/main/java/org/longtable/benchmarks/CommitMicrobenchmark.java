package org.longtable.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.bson.Document;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.checkpoint.LedgerProver;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;
import org.longtable.eventstore.proof.CanonicalCommit;
import org.longtable.eventstore.proof.NoteSigner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Compares appending and reading a commit with plain documents of the same size. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls what is marked with Setup first.
public class CommitMicrobenchmark {

    private static final int PAGE = 100;

    private EmbeddedMongoServer server;
    private MongoClient client;
    private LedgerStorageEngine engine;
    private MongoCollection<Document> ledger;
    private MongoCollection<Document> raw;
    private MessageDigest sha256;
    private byte[] canonical;
    private Document stored;
    private long sequence;
    private long id;

    /** Fills a ledger with one page of commits and keeps the canonical form of one of them. */
    @Setup
    public void open() throws Exception {
        server = EmbeddedMongoServer.inMemory();
        client = MongoClients.create(server.connectionString());
        MongoDatabase database = client.getDatabase("micro");
        engine = BenchmarkStores.ledger(database);
        ledger = database.getCollection("ledger");
        raw = database.getCollection("raw");
        while (sequence < PAGE) {
            appended();
        }
        LedgerProver proofs = LedgerProver.of(database, NoteSigner.generate(), Clock.systemUTC());
        proofs.signCheckpoint();
        canonical =
                Base64.getDecoder().decode(proofs.receipt(PAGE).orElseThrow().commit());
        stored = ledger.find().first();
        sha256 = MessageDigest.getInstance("SHA-256");
    }

    /** Closes the engine and the client. */
    @TearDown
    public void close() {
        engine.close();
        client.close();
        server.close();
    }

    /** Parses and hashes the canonical bytes, as the check of a receipt does. */
    @Benchmark
    public CanonicalCommit parsed() {
        return CanonicalCommit.parse(canonical);
    }

    /** Computes only the hash. */
    @Benchmark
    public byte[] digested() {
        return sha256.digest(canonical);
    }

    /** Reads commits and deserializes their events. */
    @Benchmark
    public List<TrackedEventMessage<?>> read() {
        List<TrackedEventMessage<?>> events = engine.read(1, PAGE);
        events.forEach(event -> event.getPayload());
        return events;
    }

    /** Reads the same documents with the driver's codec. */
    @Benchmark
    public List<Document> found() {
        return ledger.find().limit(PAGE).into(new ArrayList<>());
    }

    /** Checks, hashes, encodes and stores one event. */
    @Benchmark
    public void appended() {
        engine.appendEvents(BenchmarkStores.event(
                ConversationWorkload.nameOf(sequence / ConversationWorkload.LENGTH),
                sequence++ % ConversationWorkload.LENGTH));
    }

    /** Stores a document of the same shape. */
    @Benchmark
    public void inserted() {
        raw.insertOne(new Document(stored).append("_id", ++id));
    }
}
