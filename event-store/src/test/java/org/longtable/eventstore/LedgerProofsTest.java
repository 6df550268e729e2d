package org.longtable.eventstore;

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
import org.junit.jupiter.api.Test;
import org.longtable.eventstore.LedgerProofs.Signed;
import org.longtable.eventstore.proof.Checkpoint;
import org.longtable.eventstore.proof.NoteRefused;
import org.longtable.eventstore.proof.NoteSigner;
import org.longtable.eventstore.proof.Receipt;
import org.longtable.eventstore.proof.TreeHash;

/** Checkpoints are signed over what the ledger holds, and never over one that was rewritten; receipts hold without the ledger. */
class LedgerProofsTest {

    private static final Clock CLOCK = Clock.fixed(Ledgers.AT, ZoneOffset.UTC);

    private final MongoDatabase database = Server.EMBEDDED.freshDatabase();
    private final NoteSigner signer = NoteSigner.generate();
    private final LedgerProofs proofs = LedgerProofs.of(database, signer, CLOCK);
    private final List<Commit> chain = new ArrayList<>(Ledgers.chain(300));

    @BeforeEach
    void store() {
        Ledgers.store(database, chain);
    }

    private void append() {
        chain.add(Ledgers.following(chain, 2, "more"));
        Ledgers.store(database, List.of(chain.getLast()));
    }

    @Test
    void the_first_checkpoint_is_signed_when_somebody_asks_for_it() {
        Checkpoint checkpoint = Checkpoint.open(proofs.newest().note(), signer.verifier());
        assertThat(checkpoint.size()).isEqualTo(300);
        assertThat(checkpoint.origin()).isEqualTo(signer.verifier().name());
    }

    @Test
    void nothing_new_is_signed_as_long_as_nothing_is_appended() {
        Signed first = proofs.sign();
        assertThat(proofs.sign()).isEqualTo(first);
        append();
        assertThat(proofs.newest()).isEqualTo(first);
        assertThat(proofs.sign().checkpoint().size()).isEqualTo(301);
        assertThat(database.getCollection("checkpoints").countDocuments()).isEqualTo(2);
    }

    @Test
    void an_older_checkpoint_is_shown_to_be_the_beginning_of_a_newer_one() {
        Signed first = proofs.sign();
        append();
        Signed second = proofs.sign();
        assertThat(proofs.consistency(300, 301).orElseThrow()).satisfies(proof -> assertThat(proof.proves(
                        first.checkpoint().root(), second.checkpoint().root()))
                .isTrue());
        assertThat(proofs.consistency(0, 301)).isEmpty();
        assertThat(proofs.consistency(301, 300)).isEmpty();
        assertThat(proofs.consistency(300, 302)).isEmpty();
    }

    @Test
    void an_event_is_proven_to_be_in_a_checkpoint() {
        Signed signed = proofs.sign();
        Commit commit = chain.get(270);
        assertThat(proofs.inclusion(commit.last(), signed).orElseThrow()).satisfies(proof -> assertThat(proof.proves(
                        TreeHash.leafOfCommit(commit.hash()),
                        signed.checkpoint().root()))
                .isTrue());
        append();
        assertThat(proofs.inclusion(chain.getLast().position(), signed)).isEmpty();
    }

    @Test
    void a_receipt_holds_without_the_ledger() {
        Commit commit = chain.get(4);
        String file = proofs.receipt(commit.last()).orElseThrow().json();
        database.drop();
        Receipt.Proven proven = Receipt.parse(file).check(signer.verifier());
        assertThat(proven.event().id()).isEqualTo("e-" + commit.last());
        assertThat(proven.event().payload()).isEqualTo("\"hello " + commit.last() + "\"");
        assertThat(proven.commit().hash()).isEqualTo(commit.hash());
        assertThat(proven.commit().at()).isEqualTo(Ledgers.AT);
        assertThat(proven.checkpoint().size()).isEqualTo(300);
    }

    @Test
    void a_receipt_for_what_has_just_happened_brings_a_checkpoint_about() {
        proofs.sign();
        append();
        Receipt receipt = proofs.receipt(chain.getLast().last()).orElseThrow();
        assertThat(receipt.check(signer.verifier()).checkpoint().size()).isEqualTo(301);
        assertThat(proofs.receipt(chain.getLast().next())).isEmpty();
        assertThat(proofs.receipt(0)).isEmpty();
    }

    @Test
    void a_receipt_that_was_changed_or_signed_by_somebody_else_does_not_hold() {
        Receipt receipt = proofs.receipt(5).orElseThrow();
        String file = receipt.json();
        assertThatThrownBy(() -> receipt.check(NoteSigner.generate().verifier()))
                .isInstanceOf(NoteRefused.class);
        assertThatThrownBy(() -> changed(receipt, 5_000, receipt.index()).check(signer.verifier()))
                .hasMessageContaining("does not hold position 5000");
        assertThatThrownBy(() -> changed(receipt, 5, receipt.index() + 1).check(signer.verifier()))
                .hasMessageContaining("not in the ledger that was signed");
        assertThatThrownBy(() -> Receipt.parse(file.replace("receipt/1", "receipt/2")))
                .isInstanceOf(NoteRefused.class);
        assertThatThrownBy(() -> Receipt.parse("{}")).isInstanceOf(NoteRefused.class);
        assertThatThrownBy(() -> Receipt.parse("hello")).isInstanceOf(NoteRefused.class);
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
        proofs.sign();
        database.getCollection("ledger").deleteMany(gt("_id", chain.get(280).position()));
        assertThatThrownBy(proofs::sign).isInstanceOf(LedgerRewritten.class);
    }

    @Test
    void a_ledger_that_was_rewritten_is_not_signed_again_and_hands_out_no_receipts() {
        proofs.sign();
        database.getCollection("ledger").deleteMany(new Document());
        database.getCollection("tree").deleteMany(new Document());
        Ledgers.store(database, Ledgers.chain(310, "forged"));
        assertThatThrownBy(proofs::sign).isInstanceOf(LedgerRewritten.class);
        assertThatThrownBy(() -> proofs.receipt(5)).isInstanceOf(LedgerRewritten.class);
    }

    @Test
    void with_a_new_key_a_new_series_of_checkpoints_begins() {
        proofs.sign();
        LedgerProofs others = LedgerProofs.of(database, NoteSigner.generate(), CLOCK);
        assertThat(others.newest().checkpoint().origin()).isEqualTo(others.key().name());
        assertThat(others.receipt(5).orElseThrow().check(others.key()).event().id())
                .isEqualTo("e-5");
    }
}
