package org.longtable.eventstore.verify;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.eventstore.LedgerFixtures;
import org.longtable.eventstore.TestMongoServer;
import org.longtable.eventstore.checkpoint.LedgerProver;
import org.longtable.eventstore.export.CommitJsonCodec;
import org.longtable.eventstore.export.InvalidExportException;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.proof.NoteSigner;
import org.longtable.eventstore.proof.NoteVerifier;
import org.longtable.eventstore.tree.LedgerMerkleTree;

/** The test checks that tampering with a signed ledger is found in the database and in an export. */
@Tag("integration")
class FullLedgerVerifierTest {

    private static final int COMMITS = 300;
    private static final int HEAD_LINES = 3;

    private final MongoDatabase database = TestMongoServer.EMBEDDED.freshDatabase();
    private final MongoCollection<Document> ledger = database.getCollection("ledger");
    private final MongoCollection<Document> tree = database.getCollection("tree");
    private final NoteSigner signer = NoteSigner.generate();
    private final LedgerProver proofs = LedgerProver.of(database, signer, Clock.systemUTC());
    private final List<Commit> chain = LedgerFixtures.chain(COMMITS);
    private final List<String> lines = new ArrayList<>();

    /** Creates a ledger with checkpoints after 100 commits and at the end. */
    @BeforeEach
    void signedLedger() throws IOException {
        LedgerFixtures.store(database, chain.subList(0, 100));
        proofs.signCheckpoint();
        LedgerFixtures.store(database, chain.subList(100, COMMITS));
        StringWriter export = new StringWriter();
        proofs.export(export, at -> {});
        export.toString().lines().forEach(lines::add);
    }

    private FullLedgerVerifier.FullVerificationResult check() {
        return FullLedgerVerifier.verifyLedger(database, signer.verifier(), at -> {});
    }

    private FullLedgerVerifier.FullVerificationResult checkExport(NoteVerifier key) {
        String text = String.join("\n", lines) + "\n";
        try {
            return FullLedgerVerifier.verifyExport(new BufferedReader(new StringReader(text)), key, at -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long position(int commit) {
        return chain.get(commit).position();
    }

    private void assertBothWrongAt(long position) {
        assertThat(check().finding().firstWrong()).hasValue(position);
        assertThat(checkExport(null).finding().firstWrong()).hasValue(position);
    }

    @Test
    void an_untouched_ledger_holds_with_both_its_checkpoints() {
        FullLedgerVerifier.FullVerificationResult outcome = check();
        assertThat(outcome.finding().isValid()).isTrue();
        assertThat(outcome.finding().verified()).isEqualTo(chain.getLast().last());
        assertThat(outcome.commits()).isEqualTo(COMMITS);
        assertThat(outcome.checkpoints()).isEqualTo(2);
        assertThat(outcome.byOthers()).isZero();
        assertThat(lines).hasSize(HEAD_LINES + COMMITS);
        assertThat(checkExport(signer.verifier())).isEqualTo(outcome);
    }

    @Test
    void an_empty_ledger_holds() throws IOException {
        MongoDatabase empty = TestMongoServer.EMBEDDED.freshDatabase();
        assertThat(FullLedgerVerifier.verifyLedger(empty, signer.verifier(), at -> {})
                        .finding()
                        .isValid())
                .isTrue();
        StringWriter export = new StringWriter();
        LedgerProver.of(empty, signer, Clock.systemUTC()).export(export, at -> {});
        lines.clear();
        export.toString().lines().forEach(lines::add);
        assertThat(checkExport(null).checkpoints()).isEqualTo(1);
        assertThat(checkExport(null).finding().isValid()).isTrue();
    }

    private void exportWithout(int commit) throws IOException {
        String aggregate = chain.get(commit).events().getFirst().aggregate();
        StringWriter export = new StringWriter();
        proofs.export(export, event -> !String.valueOf(aggregate).equals(event.aggregate()), at -> {});
        lines.clear();
        export.toString().lines().forEach(lines::add);
    }

    @Test
    void an_export_that_withholds_commits_tells_their_hash_only_and_still_holds() throws IOException {
        exportWithout(40);
        FullLedgerVerifier.FullVerificationResult outcome = checkExport(signer.verifier());
        assertThat(outcome.finding().isValid()).isTrue();
        assertThat(outcome.commits()).isEqualTo(COMMITS);
        assertThat(outcome.checkpoints()).isEqualTo(2);
        assertThat(outcome.withheld()).isPositive().isLessThan(COMMITS);
        assertThat(lines.get(HEAD_LINES + 40))
                .contains("\"withheld\":true", chain.get(40).hash())
                .doesNotContain("hello", "\"at\"");
    }

    @Test
    void a_change_to_what_was_withheld_shows() throws IOException {
        exportWithout(40);
        lines.replaceAll(line -> line.replace("\"hash\":\"" + chain.get(40).hash(), "\"hash\":\"" + "0".repeat(64)));
        assertThat(checkExport(null).finding().firstWrong()).hasValue(position(41));
    }

    @Test
    void a_flipped_letter_shows() {
        ledger.updateOne(eq("_id", position(40)), set("events.0.payload", "\"jello " + position(40) + "\""));
        lines.replaceAll(line -> line.replace("hello " + position(40) + "\\", "jello " + position(40) + "\\"));
        assertBothWrongAt(position(40));
    }

    @Test
    void a_dropped_commit_shows() {
        ledger.deleteOne(eq("_id", position(40)));
        lines.remove(HEAD_LINES + 40);
        assertBothWrongAt(position(40));
    }

    @Test
    void two_commits_that_changed_places_show() {
        Document early = new Document(
                Objects.requireNonNull(ledger.find(eq("_id", position(40))).first()));
        Document late = new Document(
                Objects.requireNonNull(ledger.find(eq("_id", position(43))).first()));
        ledger.replaceOne(eq("_id", position(40)), new Document(late).append("_id", position(40)));
        ledger.replaceOne(eq("_id", position(43)), new Document(early).append("_id", position(43)));
        Collections.swap(lines, HEAD_LINES + 40, HEAD_LINES + 43);
        assertBothWrongAt(position(40));
    }

    @Test
    void a_commit_put_in_shows() {
        Document twin =
                Objects.requireNonNull(ledger.find(eq("_id", position(40))).first());
        ledger.insertOne(new Document(twin).append("_id", position(41) + 1));
        lines.add(HEAD_LINES + 42, lines.get(HEAD_LINES + 40));
        assertBothWrongAt(position(42));
    }

    @Test
    void an_end_that_was_cut_off_shows_by_the_checkpoint_that_vouches_for_it() {
        ledger.deleteMany(gt("_id", position(250)));
        lines.subList(HEAD_LINES + 251, lines.size()).clear();
        assertBothWrongAt(chain.get(250).next());
        assertThat(check().finding().why()).contains("251").contains("300");
        assertThat(LedgerVerifier.of(database).verify(at -> {}).isValid()).isTrue();
    }

    @Test
    void a_chain_that_was_written_anew_shows_by_the_first_checkpoint_that_it_does_not_fit() {
        List<Commit> forged = new ArrayList<>(chain.subList(0, 150));
        while (forged.size() < COMMITS) {
            forged.add(LedgerFixtures.following(forged, forged.size() % 3 + 1, "forged"));
        }
        ledger.deleteMany(new Document());
        tree.deleteMany(new Document());
        LedgerFixtures.store(database, forged);
        lines.subList(HEAD_LINES, lines.size()).clear();
        forged.forEach(commit -> lines.add(CommitJsonCodec.write(commit)));
        assertBothWrongAt(chain.get(99).next());
        assertThat(check().checkpoints()).isEqualTo(1);
        assertThat(LedgerVerifier.of(database).verify(at -> {}).isValid()).isTrue();
    }

    @Test
    void a_checkpoint_that_was_changed_shows() {
        String note = proofs.latestCheckpoint().note();
        String forged = note.replaceFirst("\n300\n", "\n299\n");
        database.getCollection("checkpoints").updateOne(eq("_id", 300L), set("note", forged));
        lines.replaceAll(line -> line.replace("\\n300\\n", "\\n299\\n"));
        assertBothWrongAt(chain.get(99).next());
        assertThat(check().finding().why()).contains("signature");
    }

    @Test
    void a_checkpoint_of_another_key_is_told_and_passed_over() {
        LedgerProver others = LedgerProver.of(database, NoteSigner.generate(), Clock.systemUTC());
        others.signCheckpoint();
        assertThat(check().byOthers()).isEqualTo(1);
        assertThat(check().finding().isValid()).isTrue();
    }

    @Test
    void a_stored_tree_that_was_changed_shows_where_it_begins_to_be_wrong() {
        tree.updateOne(eq("_id", "0/%019d".formatted(0)), set("hashes", new Binary(new byte[256 * 32])));
        assertThat(check().finding().firstWrong()).isEqualTo(OptionalLong.of(1));
        assertThat(check().finding().why()).contains("tree");
        LedgerMerkleTree.of(database).rebuild();
        assertThat(check().finding().isValid()).isTrue();
    }

    @Test
    void a_line_that_is_no_commit_shows() {
        lines.set(HEAD_LINES + 7, "hello");
        assertThat(checkExport(null).finding().firstWrong()).hasValue(position(7));
    }

    @Test
    void a_file_of_another_key_or_of_another_kind_is_refused() {
        NoteVerifier other = NoteSigner.generate().verifier();
        assertThatThrownBy(() -> checkExport(other)).isInstanceOf(InvalidExportException.class);
        lines.set(0, "hello");
        assertThatThrownBy(() -> checkExport(null)).hasMessageContaining("not an exported ledger");
    }
}
