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
import org.longtable.eventstore.LedgerProofs;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.embedded.EmbeddedMongo;
import org.longtable.eventstore.proof.NoteSigner;
import org.longtable.eventstore.proof.ProvenCommit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What a commit costs beside the same bytes, and the same document, without a ledger; the server is in memory. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls what is marked with Setup first.
public class MicroCommit {

    private static final int PAGE = 100;

    private EmbeddedMongo server;
    private MongoClient client;
    private LedgerStorageEngine engine;
    private MongoCollection<Document> ledger;
    private MongoCollection<Document> raw;
    private MessageDigest sha256;
    private byte[] canonical;
    private Document stored;
    private long sequence;
    private long id;

    /** A ledger of a page of commits, and the canonical form of one of them. */
    @Setup
    public void open() throws Exception {
        server = EmbeddedMongo.inMemory();
        client = MongoClients.create(server.connectionString());
        MongoDatabase database = client.getDatabase("micro");
        engine = Stores.ledger(database);
        ledger = database.getCollection("ledger");
        raw = database.getCollection("raw");
        while (sequence < PAGE) {
            appended();
        }
        LedgerProofs proofs = LedgerProofs.of(database, NoteSigner.generate(), Clock.systemUTC());
        proofs.sign();
        canonical =
                Base64.getDecoder().decode(proofs.receipt(PAGE).orElseThrow().commit());
        stored = ledger.find().first();
        sha256 = MessageDigest.getInstance("SHA-256");
    }

    /** Ends what was opened. */
    @TearDown
    public void close() {
        engine.close();
        client.close();
        server.close();
    }

    /** Its canonical bytes read and hashed, as whoever checks a receipt does. */
    @Benchmark
    public ProvenCommit parsed() {
        return ProvenCommit.parse(canonical);
    }

    /** Nothing but the hash. */
    @Benchmark
    public byte[] digested() {
        return sha256.digest(canonical);
    }

    /** Commits read and their events deserialized. */
    @Benchmark
    public List<TrackedEventMessage<?>> read() {
        List<TrackedEventMessage<?>> events = engine.read(1, PAGE);
        events.forEach(event -> event.getPayload());
        return events;
    }

    /** The same documents by the driver's codec. */
    @Benchmark
    public List<Document> found() {
        return ledger.find().limit(PAGE).into(new ArrayList<>());
    }

    /** One event checked, hashed, written as a document and stored. */
    @Benchmark
    public void appended() {
        engine.appendEvents(
                Stores.event(Conversations.nameOf(sequence / Conversations.LENGTH), sequence++ % Conversations.LENGTH));
    }

    /** A document like it stored. */
    @Benchmark
    public void inserted() {
        raw.insertOne(new Document(stored).append("_id", ++id));
    }
}
