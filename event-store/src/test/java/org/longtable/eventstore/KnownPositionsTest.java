package org.longtable.eventstore;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.eventstore.append.EventNotStorable;
import org.longtable.eventstore.checkpoint.KnownPositionNotes;
import org.longtable.eventstore.checkpoint.LedgerProver;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.proof.Checkpoint;
import org.longtable.eventstore.proof.InvalidProofException;
import org.longtable.eventstore.proof.KnownPositions;
import org.longtable.eventstore.proof.NoteSigner;
import org.longtable.eventstore.verify.BadPosition;
import org.longtable.eventstore.verify.FullLedgerVerifier;

/**
 * The test uses a ledger with two commits whose text had half of a surrogate pair. They were hashed with a question mark, as programs
 * before {@link EventNotStorable} did, and the store returns a replacement character for them.
 */
@Tag("integration")
class KnownPositionsTest {

    private static final int COMMITS = 300;

    private final MongoDatabase database = TestMongoServer.EMBEDDED.freshDatabase();
    private final MongoCollection<Document> ledger = database.getCollection("ledger");
    private final NoteSigner signer = NoteSigner.generate();
    private final LedgerProver proofs = LedgerProver.of(database, signer, Clock.systemUTC());
    private final List<Commit> chain = LedgerFixtures.chain(COMMITS, "what?");

    @BeforeEach
    void twoBadPositions() {
        LedgerFixtures.store(database, chain);
        proofs.signCheckpoint();
        replace(40, "\"what\ufffd\"");
        replace(200, "\"what\ufffd\"");
    }

    private void replace(int commit, String payload) {
        ledger.updateOne(eq("_id", position(commit)), set("events.0.payload", payload));
    }

    private long position(int commit) {
        return chain.get(commit).position();
    }

    private FullLedgerVerifier.FullVerificationResult check() {
        return FullLedgerVerifier.verifyLedger(database, signer.verifier(), at -> {});
    }

    private FullLedgerVerifier.FullVerificationResult checkExport() throws IOException {
        StringWriter export = new StringWriter();
        proofs.export(export, at -> {});
        return FullLedgerVerifier.verifyExport(
                new BufferedReader(new StringReader(export.toString())), signer.verifier(), at -> {});
    }

    private void acknowledge(NoteSigner by) {
        KnownPositionNotes.of(database).add(by, LedgerFixtures.AT, check().bad());
    }

    @Test
    void every_bad_position_is_named_and_the_signatures_over_the_stored_hashes_hold() throws IOException {
        for (FullLedgerVerifier.FullVerificationResult outcome : List.of(check(), checkExport())) {
            assertThat(outcome.bad()).extracting(BadPosition::position).containsExactly(position(40), position(200));
            assertThat(outcome.bad()).allMatch(BadPosition::canBeKnown);
            assertThat(outcome.finding().firstWrong()).hasValue(position(40));
            assertThat(outcome.finding().verified()).isEqualTo(position(40) - 1);
            assertThat(outcome.checkpoints()).isEqualTo(1);
            assertThat(outcome.commits()).isEqualTo(COMMITS);
        }
    }

    @Test
    void what_a_signed_note_names_is_passed_over_and_told() throws IOException {
        acknowledge(signer);
        for (FullLedgerVerifier.FullVerificationResult outcome : List.of(check(), checkExport())) {
            assertThat(outcome.finding().isValid()).isTrue();
            assertThat(outcome.bad()).isEmpty();
            assertThat(outcome.known()).containsExactly(position(40), position(200));
            assertThat(outcome.finding().verified()).isEqualTo(chain.getLast().last());
        }
    }

    @Test
    void another_bad_position_is_not_passed_over() {
        acknowledge(signer);
        replace(100, "\"forged\"");
        assertThat(check().bad()).extracting(BadPosition::position).containsExactly(position(100));
        assertThat(check().known()).hasSize(2);
    }

    @Test
    void a_known_position_that_changes_once_more_is_not_passed_over() {
        acknowledge(signer);
        replace(40, "\"forged\"");
        assertThat(check().bad()).extracting(BadPosition::position).containsExactly(position(40));
    }

    @Test
    void a_known_position_that_was_put_right_holds() {
        acknowledge(signer);
        replace(40, chain.get(40).events().getFirst().payload());
        assertThat(check().finding().isValid()).isTrue();
        assertThat(check().known()).containsExactly(position(200));
    }

    @Test
    void a_note_that_was_changed_or_that_another_key_signed_counts_for_nothing() {
        acknowledge(NoteSigner.generate());
        assertThat(check().bad()).hasSize(2);
        acknowledge(signer);
        assertThat(check().bad()).isEmpty();
        MongoCollection<Document> notes = database.getCollection("known-positions");
        String note = notes.find().first().getString("note");
        notes.updateOne(
                new Document(), set("note", note.replace("\n" + position(40) + " ", "\n" + position(41) + " ")));
        assertThat(check().bad()).hasSize(2);
    }

    @Test
    void after_a_commit_is_missing_the_other_bad_positions_are_named_all_the_same() {
        ledger.deleteOne(eq("_id", position(100)));
        assertThat(check().bad())
                .extracting(BadPosition::position)
                .containsExactly(position(40), position(100), position(200));
        assertThat(check().bad()).extracting(BadPosition::canBeKnown).containsExactly(true, false, true);
    }

    @Test
    void a_changed_hash_is_no_fault_of_content_alone() {
        ledger.updateOne(eq("_id", position(100)), set("hash", "0".repeat(64)));
        assertThat(check().bad())
                .filteredOn(it -> !it.canBeKnown())
                .extracting(BadPosition::position)
                .contains(position(101));
        ledger.updateOne(eq("_id", position(100)), set("hash", "nonsense"));
        assertThat(check().bad())
                .filteredOn(it -> !it.canBeKnown())
                .extracting(BadPosition::position)
                .contains(position(100));
    }

    @Test
    void a_note_about_positions_is_no_checkpoint_and_the_other_way_round() {
        String note = KnownPositionNotes.of(database).add(signer, LedgerFixtures.AT, check().bad());
        assertThat(KnownPositions.open(note, signer.verifier()).entries()).hasSize(2);
        assertThat(note)
                .startsWith(KnownPositions.FORMAT + "\n" + signer.verifier().name() + "\n" + LedgerFixtures.AT + "\n");
        assertThatThrownBy(() -> Checkpoint.verify(note, signer.verifier())).isInstanceOf(InvalidProofException.class);
        String checkpoint = proofs.latestCheckpoint().note();
        assertThatThrownBy(() -> KnownPositions.open(checkpoint, signer.verifier()))
                .isInstanceOf(InvalidProofException.class);
    }
}
