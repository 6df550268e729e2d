package org.longtable.eventstore.checkpoint;

import static com.mongodb.client.model.Filters.gt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.eventstore.LedgerFixtures;
import org.longtable.eventstore.TestMongoServer;
import org.longtable.eventstore.checkpoint.LedgerProver.SignedCheckpoint;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.proof.Checkpoint;
import org.longtable.eventstore.proof.InvalidProofException;
import org.longtable.eventstore.proof.NoteSigner;
import org.longtable.eventstore.proof.Receipt;
import org.longtable.eventstore.proof.TreeHash;

/** The test checks that checkpoints are signed only over an unchanged ledger and that receipts verify. */
@Tag("integration")
class LedgerProverTest {

    private static final Clock CLOCK = Clock.fixed(LedgerFixtures.AT, ZoneOffset.UTC);

    private final MongoDatabase database = TestMongoServer.EMBEDDED.freshDatabase();
    private final NoteSigner signer = NoteSigner.generate();
    private final LedgerProver proofs = LedgerProver.of(database, signer, CLOCK);
    private final List<Commit> chain = new ArrayList<>(LedgerFixtures.chain(300));

    @BeforeEach
    void store() {
        LedgerFixtures.store(database, chain);
    }

    private void append() {
        chain.add(LedgerFixtures.following(chain, 2, "more"));
        LedgerFixtures.store(database, List.of(chain.getLast()));
    }

    @Test
    void the_first_checkpoint_is_signed_when_somebody_asks_for_it() {
        Checkpoint checkpoint = Checkpoint.verify(proofs.latestCheckpoint().note(), signer.verifier());
        assertThat(checkpoint.size()).isEqualTo(300);
        assertThat(checkpoint.origin()).isEqualTo(signer.verifier().name());
    }

    @Test
    void nothing_new_is_signed_as_long_as_nothing_is_appended() {
        SignedCheckpoint first = proofs.signCheckpoint();
        assertThat(proofs.signCheckpoint()).isEqualTo(first);
        append();
        assertThat(proofs.latestCheckpoint()).isEqualTo(first);
        assertThat(proofs.signCheckpoint().checkpoint().size()).isEqualTo(301);
        assertThat(database.getCollection("checkpoints").countDocuments()).isEqualTo(2);
    }

    @Test
    void an_older_checkpoint_is_shown_to_be_the_beginning_of_a_newer_one() {
        SignedCheckpoint first = proofs.signCheckpoint();
        append();
        SignedCheckpoint second = proofs.signCheckpoint();
        assertThat(proofs.consistencyProof(300, 301).orElseThrow()).satisfies(proof -> assertThat(proof.verifies(
                        first.checkpoint().root(), second.checkpoint().root()))
                .isTrue());
        assertThat(proofs.consistencyProof(0, 301)).isEmpty();
        assertThat(proofs.consistencyProof(301, 300)).isEmpty();
        assertThat(proofs.consistencyProof(300, 302)).isEmpty();
    }

    @Test
    void an_event_is_proven_to_be_in_a_checkpoint() {
        SignedCheckpoint signed = proofs.signCheckpoint();
        Commit commit = chain.get(270);
        assertThat(proofs.inclusionProof(commit.last(), signed).orElseThrow())
                .satisfies(proof -> assertThat(proof.verifies(
                                TreeHash.leafOfCommit(commit.hash()),
                                signed.checkpoint().root()))
                        .isTrue());
        append();
        assertThat(proofs.inclusionProof(chain.getLast().position(), signed)).isEmpty();
    }

    @Test
    void a_receipt_holds_without_the_ledger() {
        Commit commit = chain.get(4);
        String file = proofs.receipt(commit.last()).orElseThrow().json();
        database.drop();
        Receipt.Verified proven = Receipt.parse(file).verify(signer.verifier());
        assertThat(proven.event().id()).isEqualTo("e-" + commit.last());
        assertThat(proven.event().payload()).isEqualTo("\"hello " + commit.last() + "\"");
        assertThat(proven.commit().hash()).isEqualTo(commit.hash());
        assertThat(proven.commit().at()).isEqualTo(LedgerFixtures.AT);
        assertThat(proven.checkpoint().size()).isEqualTo(300);
    }

    @Test
    void a_receipt_for_what_has_just_happened_brings_a_checkpoint_about() {
        proofs.signCheckpoint();
        append();
        Receipt receipt = proofs.receipt(chain.getLast().last()).orElseThrow();
        assertThat(receipt.verify(signer.verifier()).checkpoint().size()).isEqualTo(301);
        assertThat(proofs.receipt(chain.getLast().next())).isEmpty();
        assertThat(proofs.receipt(0)).isEmpty();
    }

    @Test
    void a_receipt_that_was_changed_or_signed_by_somebody_else_does_not_hold() {
        Receipt receipt = proofs.receipt(5).orElseThrow();
        String file = receipt.json();
        assertThatThrownBy(() -> receipt.verify(NoteSigner.generate().verifier()))
                .isInstanceOf(InvalidProofException.class);
        assertThatThrownBy(() -> changed(receipt, 5_000, receipt.index()).verify(signer.verifier()))
                .hasMessageContaining("does not hold position 5000");
        assertThatThrownBy(() -> changed(receipt, 5, receipt.index() + 1).verify(signer.verifier()))
                .hasMessageContaining("not in the ledger that was signed");
        assertThatThrownBy(() -> Receipt.parse(file.replace("receipt/1", "receipt/2")))
                .isInstanceOf(InvalidProofException.class);
        assertThatThrownBy(() -> Receipt.parse("{}")).isInstanceOf(InvalidProofException.class);
        assertThatThrownBy(() -> Receipt.parse("hello")).isInstanceOf(InvalidProofException.class);
    }

    private static Receipt changed(Receipt receipt, long position, long index) {
        return new Receipt(
                receipt.format(),
                position,
                receipt.commit(),
                index,
                receipt.path(),
                receipt.checkpoint(),
                receipt.key());
    }

    @Test
    void a_ledger_that_was_cut_off_is_not_signed_again() {
        proofs.signCheckpoint();
        database.getCollection("ledger").deleteMany(gt("_id", chain.get(280).position()));
        assertThatThrownBy(proofs::signCheckpoint).isInstanceOf(CheckpointMismatchException.class);
    }

    @Test
    void a_ledger_that_was_rewritten_is_not_signed_again_and_hands_out_no_receipts() {
        proofs.signCheckpoint();
        database.getCollection("ledger").deleteMany(new Document());
        database.getCollection("tree").deleteMany(new Document());
        LedgerFixtures.store(database, LedgerFixtures.chain(310, "forged"));
        assertThatThrownBy(proofs::signCheckpoint).isInstanceOf(CheckpointMismatchException.class);
        assertThatThrownBy(() -> proofs.receipt(5)).isInstanceOf(CheckpointMismatchException.class);
    }

    @Test
    void with_a_new_key_a_new_series_of_checkpoints_begins() {
        proofs.signCheckpoint();
        LedgerProver others = LedgerProver.of(database, NoteSigner.generate(), CLOCK);
        assertThat(others.latestCheckpoint().checkpoint().origin())
                .isEqualTo(others.publicKey().name());
        assertThat(others.receipt(5)
                        .orElseThrow()
                        .verify(others.publicKey())
                        .event()
                        .id())
                .isEqualTo("e-5");
    }
}
