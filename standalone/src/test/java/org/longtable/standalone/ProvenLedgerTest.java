package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longtable.eventstore.proof.Checkpoint;
import org.longtable.eventstore.proof.ConsistencyProof;
import org.longtable.eventstore.proof.NoteSigner;
import org.longtable.eventstore.proof.NoteVerifier;
import org.longtable.eventstore.proof.Receipt;
import org.longtable.eventstore.proof.ReceiptQrCode;
import org.longtable.eventstore.proof.TreeHash;
import org.longtable.standalone.CommandLineOptions.CommandLineException;
import tools.jackson.databind.JsonNode;

/**
 * The test checks that receipts prove the ledger without access to it, and that changes to an exported ledger are reported on the terminal.
 */
@Tag("integration")
class ProvenLedgerTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path data;
    private Product product;

    @BeforeEach
    void start() throws Exception {
        data = Files.createDirectory(folder.resolve("data"));
        product = new Product(data);
        FirstSteps.in(product);
    }

    @AfterEach
    void stop() {
        product.close();
    }

    private int run(String... arguments) throws CommandLineException {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Optional<LedgerProofOptions> options = LedgerProofOptions.parse(arguments);
        return new LedgerProofCommands(out, out).run(options.orElseThrow());
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_receipt_is_checked_without_the_ledger() throws Exception {
        NoteVerifier key = NoteVerifier.parse(product.text("/api/audit/key"));
        Receipt receipt = Receipt.parse(product.text("/api/audit/1/receipt"));
        product.close();
        assertThat(receipt.verify(key).event().type()).isEqualTo("organization.OrganizationCreated");
    }

    @Test
    void a_receipt_is_checked_on_a_terminal_as_a_file_and_as_the_text_of_its_code() throws Exception {
        String key = product.text("/api/audit/key").strip();
        String json = product.text("/api/audit/1/receipt");
        product.close();
        Path file = folder.resolve("receipt.json");
        for (String content : List.of(json, ReceiptQrCode.encode(Receipt.parse(json)) + "\n")) {
            Files.writeString(file, content);
            assertThat(run("verify", "--receipt", file.toString(), "--key", key))
                    .isZero();
            assertThat(run("verify", "--receipt", file.toString())).isZero();
        }
        assertThat(said()).contains("organization.OrganizationCreated", "position 1 of", "compare it", key);
    }

    @Test
    void a_receipt_that_does_not_hold_says_why() throws Exception {
        Receipt receipt = Receipt.parse(product.text("/api/audit/1/receipt"));
        product.close();
        Path file = folder.resolve("receipt.json");
        Files.writeString(file, receipt.json().replace("\"position\" : 1,", "\"position\" : 999,"));
        assertThat(run("verify", "--receipt", file.toString())).isEqualTo(LedgerProofCommands.DOES_NOT_HOLD);
        assertThat(said()).contains("does not hold", "999");
        Files.writeString(file, receipt.json());
        String stranger = NoteSigner.generate().verifier().toString();
        assertThat(run("verify", "--receipt", file.toString(), "--key", stranger))
                .isEqualTo(LedgerProofCommands.DOES_NOT_HOLD);
        String code = ReceiptQrCode.encode(receipt);
        Files.writeString(file, code.substring(0, code.length() - 9));
        assertThat(run("verify", "--receipt", file.toString())).isEqualTo(4);
        assertThat(said()).contains("breaks off");
        assertThat(run("verify", "--receipt", folder.resolve("nothing").toString()))
                .isEqualTo(4);
    }

    @Test
    void an_older_checkpoint_is_shown_to_be_the_beginning_of_a_newer_one() throws Exception {
        NoteVerifier key = NoteVerifier.parse(product.text("/api/audit/key"));
        Checkpoint before = Checkpoint.verify(product.text("/api/audit/checkpoint"), key);
        FirstSteps.in(product);
        assertThat(Checkpoint.verify(product.text("/api/audit/checkpoint"), key))
                .isEqualTo(before);
        Checkpoint after = Checkpoint.verify(product.text("/api/audit/checkpoint?fresh=true"), key);
        JsonNode answer = product.get("/api/audit/proof/consistency?from=" + before.size() + "&to=" + after.size())
                .body();
        List<TreeHash> path = new ArrayList<>();
        answer.get("path").forEach(hash -> path.add(TreeHash.ofBase64(hash.asString())));
        assertThat(after.size()).isGreaterThan(before.size());
        assertThat(new ConsistencyProof(before.size(), after.size(), path).verifies(before.root(), after.root()))
                .isTrue();
    }

    @Test
    void what_is_not_there_is_not_proven() throws Exception {
        assertThat(product.get("/api/audit/999/receipt").status()).isEqualTo(404);
        assertThat(product.get("/api/audit/proof/999").status()).isEqualTo(404);
        assertThat(product.get("/api/audit/proof/consistency?from=1&to=999").status())
                .isEqualTo(404);
    }

    @Test
    void the_ledger_is_verified_and_exported_once_the_product_has_stopped() throws Exception {
        Path file = folder.resolve("ledger.jsonl");
        assertThat(run("verify", "--data", data.toString())).isEqualTo(2);
        assertThat(said()).contains("stop it first");
        String key = product.text("/api/audit/key").strip();
        product.close();
        assertThat(run("export", file.toString(), "--data", data.toString())).isZero();
        assertThat(run("verify", "--data", data.toString())).isZero();
        assertThat(run("verify", "--export", file.toString(), "--key", key)).isZero();
        assertThat(said()).contains("Everything holds", "1 signed checkpoints");
        assertThat(Files.readString(file)).doesNotContain("Elena");
    }

    @Test
    void a_changed_file_is_told_with_its_first_wrong_position() throws Exception {
        Path file = folder.resolve("ledger.jsonl");
        Files.writeString(file, product.text("/api/audit/ledger").replace("Lakeside", "Seaside"));
        assertThat(run("verify", "--export", file.toString())).isEqualTo(LedgerProofCommands.DOES_NOT_HOLD);
        assertThat(said()).contains("Position 1 does not hold");
        Files.writeString(file, "hello");
        assertThat(run("verify", "--export", file.toString())).isEqualTo(4);
        assertThat(said()).contains("not an exported ledger");
    }

    @Test
    void the_signing_key_is_its_owners_only_and_stays_the_same() throws Exception {
        Path file = data.resolve("signing.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(SigningKeyFile.findOrCreate(data)).isEqualTo(file);
        assertThat(product.text("/api/audit/key").strip())
                .isEqualTo(SigningKeyFile.verifier(data).orElseThrow().toString());
    }

    @Test
    void what_is_not_understood_is_said() {
        assertThatThrownBy(() -> run("verify", "--nonsense")).isInstanceOf(CommandLineException.class);
        assertThatThrownBy(() -> run("verify", "--key", "nonsense")).hasMessageContaining("public key");
        assertThatThrownBy(() -> run("export", "a", "--receipt", "b")).hasMessageContaining("./run verify");
        assertThatThrownBy(() -> run("export")).isInstanceOf(CommandLineException.class);
    }
}
