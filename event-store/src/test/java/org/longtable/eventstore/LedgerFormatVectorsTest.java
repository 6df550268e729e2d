package org.longtable.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.longtable.eventstore.export.LedgerExportWriter;
import org.longtable.eventstore.ledger.CanonicalEncoding;
import org.longtable.eventstore.ledger.ChainHead;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.RecordedEvent;
import org.longtable.eventstore.proof.Checkpoint;
import org.longtable.eventstore.proof.CompactRange;
import org.longtable.eventstore.proof.KnownPositions;
import org.longtable.eventstore.proof.NoteSigner;
import org.longtable.eventstore.proof.NoteVerifier;
import org.longtable.eventstore.proof.Receipt;
import org.longtable.eventstore.proof.ReceiptQrCode;
import org.longtable.eventstore.proof.TreeHash;

/** The test checks the published test vectors of docs/ledger-format.md. */
class LedgerFormatVectorsTest {

    private static final Path DOCUMENT = Path.of("../docs/ledger-format.md");

    private final RecordedEvent event = new RecordedEvent(
            "e-1", "ideas.IdeaSubmitted", "1", "idea-1", null, 0, "{\"text\":\"Größe ☂\"}", "{}", LedgerFixtures.AT);
    private final Commit commit = Commit.after(ChainHead.EMPTY, LedgerFixtures.AT, List.of(event));
    private String document = "";

    @BeforeEach
    void read() throws IOException {
        document = Files.readString(DOCUMENT);
    }

    private String vector(String name) {
        return block("vectors")
                .lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElseThrow();
    }

    private String block(String kind) {
        String begin = "```" + kind + "\n";
        int from = document.indexOf(begin) + begin.length();
        assertThat(from).as("block " + kind).isGreaterThanOrEqualTo(begin.length());
        return document.substring(from, document.indexOf("```", from));
    }

    private NoteSigner signer() {
        String[] key = vector("public key").split("\\+", 3);
        byte[] seed = HexFormat.of().parseHex("01" + vector("signing seed"));
        return NoteSigner.parse("PRIVATE+KEY+" + key[0] + "+" + key[1] + "+"
                + Base64.getEncoder().encodeToString(seed));
    }

    private TreeHash root() {
        CompactRange tree = new CompactRange();
        tree.add(TreeHash.leafOfCommit(commit.hash()));
        tree.add(TreeHash.leafOfCommit("11".repeat(32)));
        tree.add(TreeHash.leafOfCommit("22".repeat(32)));
        return tree.root();
    }

    @Test
    void the_canonical_form_and_the_hashes_are_those_of_the_document() {
        byte[] canonical = CanonicalEncoding.bytes(1, LedgerFixtures.AT, CanonicalEncoding.GENESIS, List.of(event));
        assertThat(Base64.getEncoder().encodeToString(canonical)).isEqualTo(vector("canonical form, base 64"));
        assertThat(commit.hash()).isEqualTo(vector("hash of the commit"));
        assertThat(TreeHash.leafOfCommit(commit.hash())).hasToString(vector("leaf of the commit"));
        assertThat(root()).hasToString(vector("root of the tree"));
    }

    @Test
    void the_checkpoint_of_the_document_is_what_that_key_signs() {
        assertThat(signer().verifier()).hasToString(vector("public key"));
        Checkpoint checkpoint = new Checkpoint("longtable/0123456789abcdef", 3, root());
        assertThat(checkpoint.sign(signer()))
                .isEqualTo(Receipt.parse(block("receipt")).checkpoint());
    }

    @Test
    void the_receipt_of_the_document_holds() {
        Receipt.Verified proven = Receipt.parse(block("receipt")).verify(NoteVerifier.parse(vector("public key")));
        assertThat(proven.event().payload()).isEqualTo(event.payload());
        assertThat(proven.event().seq()).isZero();
        assertThat(proven.event().aggregateType()).isNull();
        assertThat(proven.commit().position()).isEqualTo(1);
        assertThat(proven.commit().hash()).isEqualTo(commit.hash());
        assertThat(proven.checkpoint().root()).isEqualTo(root());
    }

    @Test
    void the_code_of_the_document_holds_its_receipt() {
        Receipt receipt = Receipt.parse(block("receipt"));
        assertThat(ReceiptQrCode.decode(block("code"))).isEqualTo(receipt);
        assertThat(ReceiptQrCode.decode(ReceiptQrCode.encode(receipt))).isEqualTo(receipt);
    }

    @Test
    void the_document_names_the_formats_that_we_write() {
        assertThat(document)
                .contains(
                        Receipt.FORMAT,
                        ReceiptQrCode.PREFIX,
                        LedgerExportWriter.FORMAT,
                        KnownPositions.FORMAT,
                        "LTLEDGR1");
    }
}
