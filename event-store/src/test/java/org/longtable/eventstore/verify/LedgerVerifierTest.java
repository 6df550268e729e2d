package org.longtable.eventstore.verify;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.TestMongoServer;
import org.longtable.eventstore.TextEventFixtures;
import org.longtable.eventstore.ledger.ChainHead;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.CommitCodec;
import org.longtable.eventstore.ledger.RecordedEvent;
import org.longtable.eventstore.verify.LedgerVerifier.VerificationResult;

/** The test checks that every kind of tampering with the ledger is found and located. */
@Tag("integration")
class LedgerVerifierTest {

    private final MongoDatabase database = TestMongoServer.EMBEDDED.freshDatabase();
    private final MongoCollection<Document> ledger = database.getCollection("ledger");
    private final LedgerStorageEngine engine =
            TextEventFixtures.engineOn(database).build();

    @BeforeEach
    void threeCommits() {
        engine.appendEvents(TextEventFixtures.events("north", 0, 2));
        engine.appendEvents(TextEventFixtures.events("south", 0, 2));
        engine.appendEvents(TextEventFixtures.events("north", 2, 2));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private VerificationResult verify() {
        return LedgerVerifier.of(database).verify(at -> {});
    }

    private void assertWrongAt(long position) {
        VerificationResult finding = verify();
        assertThat(finding.firstWrong()).hasValue(position);
        assertThat(finding.verified()).isEqualTo(position - 1);
        assertThat(finding.why()).isNotBlank();
        assertThat(finding.isValid()).isFalse();
    }

    private Document commit(long position) {
        return Objects.requireNonNull(ledger.find(eq("_id", position)).first());
    }

    @Test
    void an_untouched_ledger_holds_to_its_last_event() {
        VerificationResult finding = verify();

        assertThat(finding.isValid()).isTrue();
        assertThat(finding.verified()).isEqualTo(6);
        assertThat(finding.headHash()).isEqualTo(commit(5).getString("hash"));
    }

    @Test
    void an_empty_ledger_holds() {
        VerificationResult finding =
                LedgerVerifier.of(TestMongoServer.EMBEDDED.freshDatabase()).verify(at -> {});

        assertThat(finding).isEqualTo(new VerificationResult(0, "0".repeat(64), java.util.OptionalLong.empty(), ""));
    }

    @Test
    void progress_is_told() {
        List<Long> told = new ArrayList<>();

        LedgerVerifier.of(database).verify(told::add);

        assertThat(told).containsExactly(6L);
    }

    @Test
    void a_changed_payload_shows() {
        ledger.updateOne(eq("_id", 3L), set("events.0.payload", "\"south says nothing\""));

        assertWrongAt(3);
    }

    @Test
    void a_changed_time_shows() {
        ledger.updateOne(eq("_id", 3L), set("events.1.ts", new Date(0)));

        assertWrongAt(3);
    }

    @Test
    void metadata_moved_between_events_shows() {
        ledger.updateOne(eq("_id", 3L), set("events.0.meta", "{\"actor\":\"jo\"}"));

        assertWrongAt(3);
    }

    @Test
    void a_removed_commit_shows() {
        ledger.deleteOne(eq("_id", 3L));

        assertWrongAt(3);
    }

    @Test
    void a_removed_first_commit_shows() {
        ledger.deleteOne(eq("_id", 1L));

        assertWrongAt(1);
    }

    @Test
    void a_commit_slipped_in_shows_wherever_it_stands() {
        ledger.insertOne(new Document(commit(5)).append("_id", 6L));

        assertWrongAt(7);
    }

    @Test
    void a_commit_slipped_in_before_the_first_shows() {
        ledger.insertOne(new Document(commit(5)).append("_id", 0L));

        assertWrongAt(1);
    }

    @Test
    void a_changed_commit_that_was_hashed_anew_breaks_the_one_after_it() {
        Commit changed = CommitCodec.toCommit(commit(3));
        RecordedEvent first = changed.events().getFirst();
        List<RecordedEvent> events = new ArrayList<>(changed.events());
        events.set(0, Events.withPayload(first, "\"forged\""));
        ChainHead before = new ChainHead(3, changed.at(), changed.prev());
        Commit forged = Commit.after(before, changed.at(), events);
        ledger.replaceOne(eq("_id", 3L), CommitCodec.toDocument(forged));

        assertWrongAt(5);
    }

    @Test
    void a_hole_in_an_aggregate_shows_though_every_hash_is_right() {
        Commit last = CommitCodec.toCommit(commit(5));
        RecordedEvent north = Events.withSequence(last.events().getFirst(), 9);
        Commit next = Commit.after(last.chainHead(), last.at(), List.of(north));
        ledger.insertOne(CommitCodec.toDocument(next));

        assertWrongAt(7);
    }

    @Test
    void a_commit_that_tells_more_events_than_it_holds_shows() {
        ledger.updateOne(eq("_id", 5L), set("n", 3));

        assertWrongAt(5);
    }

    @Test
    void a_document_that_is_no_commit_shows() {
        ledger.insertOne(new Document("_id", 7L).append("note", "hello"));

        assertWrongAt(7);
    }

    /** Creates copies of events with one field changed. */
    private static final class Events {

        static RecordedEvent withPayload(RecordedEvent event, String payload) {
            return new RecordedEvent(
                    event.id(),
                    event.type(),
                    event.rev(),
                    event.aggregate(),
                    event.aggregateType(),
                    event.seq(),
                    payload,
                    event.meta(),
                    event.ts());
        }

        static RecordedEvent withSequence(RecordedEvent event, long seq) {
            return new RecordedEvent(
                    event.id(),
                    event.type(),
                    event.rev(),
                    event.aggregate(),
                    event.aggregateType(),
                    seq,
                    event.payload(),
                    event.meta(),
                    event.ts());
        }
    }
}
