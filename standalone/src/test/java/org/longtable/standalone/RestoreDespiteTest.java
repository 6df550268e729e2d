package org.longtable.standalone;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;
import org.springframework.util.FileSystemUtils;

/**
 * The test uses a ledger with two councils whose name had half of a surrogate pair. As in earlier versions, the events were hashed with a
 * question mark and are read back with a replacement character.
 */
@Tag("integration")
class RestoreDespiteTest {

    private static final String HASHED = "half ?";
    private static final String READ_BACK = "half \ufffd";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final List<Long> bad = new ArrayList<>();

    @TempDir
    private Path folder;

    private Path data;
    private Path file;
    private Path elsewhere;
    private FirstSteps start;

    @BeforeEach
    void aLedgerWithTwoBadPositions() throws Exception {
        data = folder.resolve("data");
        file = folder.resolve("council.backup");
        elsewhere = folder.resolve("elsewhere");
        try (Product product = new Product(data)) {
            start = FirstSteps.in(product);
            bad.add(council(product, HASHED));
            council(product, "whole");
            bad.add(council(product, HASHED));
            assertThat(product.get("/api/audit/checkpoint?fresh=true").status()).isEqualTo(200);
            council(product, "whole too");
        }
        for (long position : bad) {
            replace(data, position, HASHED, READ_BACK);
        }
        assertThat(run("backup", file.toString(), "--data", data.toString())).isZero();
    }

    private long council(Product product, String name) throws Exception {
        Product.Answer answer = product.post(
                "/api/organizations/" + start.organization() + "/councils",
                start.administrator(),
                "administrator",
                Map.of(
                        "name",
                        name,
                        "languages",
                        List.of("en"),
                        "zone",
                        "America/Chicago",
                        "familySeats",
                        8,
                        "staffSeats",
                        4,
                        "termMonths",
                        24));
        assertThat(answer.status()).as(String.valueOf(answer.body())).isEqualTo(200);
        return answer.body().get("position").asLong();
    }

    private static void replace(Path store, long position, String old, String other) {
        try (EmbeddedMongoServer mongo = EmbeddedMongoServer.open(store);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            MongoCollection<Document> ledger = client.getDatabase("longtable").getCollection("ledger");
            String payload = ledger.find(eq("_id", position))
                    .first()
                    .getList("events", Document.class)
                    .getFirst()
                    .getString("payload");
            assertThat(payload).contains(old);
            ledger.updateOne(eq("_id", position), set("events.0.payload", payload.replace(old, other)));
        }
    }

    private String positions() {
        return bad.get(0) + "," + bad.get(1);
    }

    private int restore(String... despite) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("restore", file.toString(), "--data", elsewhere.toString()));
        arguments.addAll(List.of(despite));
        return run(arguments.toArray(String[]::new));
    }

    private int verify(Path store) throws Exception {
        return run("verify", "--data", store.toString());
    }

    private int run(String... arguments) throws Exception {
        said.reset();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new LedgerProofCommands(out, out)
                .run(LedgerProofOptions.parse(arguments).orElseThrow());
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_verification_names_every_bad_position() throws Exception {
        assertThat(verify(data)).isEqualTo(LedgerProofCommands.DOES_NOT_HOLD);
        assertThat(said())
                .contains("Position " + bad.get(0) + " does not hold", "Position " + bad.get(1) + " does not hold");
    }

    @Test
    void without_the_positions_nothing_is_restored_and_the_command_is_told() throws Exception {
        assertThat(restore()).isEqualTo(LedgerProofCommands.DOES_NOT_HOLD);
        assertThat(said())
                .contains("Position " + bad.get(0), "Position " + bad.get(1), "Nothing was restored")
                .contains("./run restore " + file + " --data " + elsewhere + " --despite " + positions());
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void with_other_positions_than_all_the_bad_ones_nothing_is_restored() throws Exception {
        for (String despite : List.of(bad.get(0).toString(), positions() + ",1", "1")) {
            assertThat(restore("--despite", despite)).isEqualTo(LedgerProofCommands.DOES_NOT_HOLD);
            assertThat(elsewhere).doesNotExist();
        }
        assertThatThrownBy(() -> restore("--despite", "all"))
                .isInstanceOf(CommandLineOptions.CommandLineException.class);
        assertThatThrownBy(() -> run("verify", "--despite", "1"))
                .isInstanceOf(CommandLineOptions.CommandLineException.class);
    }

    @Test
    void despite_the_named_positions_it_is_restored_works_and_verifies_by_a_signed_note() throws Exception {
        assertThat(restore("--despite", positions())).isZero();
        assertThat(said()).contains("longtable-known-positions/1", bad.get(0) + " ", bad.get(1) + " ");
        assertThat(verify(elsewhere)).isZero();
        assertThat(said())
                .contains("known not to hold", bad.get(0) + ", " + bad.get(1), "Everything else holds")
                .doesNotContain("Everything holds");

        try (Product product = new Product(elsewhere)) {
            product.asks(start.administrator());
            long next = council(product, "after the restore");
            assertThat(product.context().getBean(LedgerStorageEngine.class).headPosition())
                    .isEqualTo(next);
            assertThat(product.get("/api/audit/" + next + "/receipt").status()).isEqualTo(200);
            assertThat(product.get("/api/audit/" + bad.get(0) + "/receipt").status())
                    .isEqualTo(409);
        }
        assertThat(verify(elsewhere)).isZero();
        Path export = folder.resolve("ledger.jsonl");
        assertThat(run("export", export.toString(), "--data", elsewhere.toString()))
                .isZero();
        assertThat(run("verify", "--export", export.toString())).isZero();
        assertThat(said()).contains("known not to hold");
    }

    @Test
    void a_backup_of_the_restored_ledger_holds_by_the_note_and_any_other_fault_still_fails() throws Exception {
        assertThat(restore("--despite", positions())).isZero();
        Path again = folder.resolve("again.backup");
        assertThat(run("backup", again.toString(), "--data", elsewhere.toString()))
                .isZero();
        FileSystemUtils.deleteRecursively(elsewhere);
        file = again;
        assertThat(restore("--despite", positions())).isEqualTo(LedgerProofCommands.DOES_NOT_HOLD);
        assertThat(said()).contains("Leave --despite out");
        assertThat(restore()).isZero();
        assertThat(said()).contains("known not to hold", "Everything else holds");

        replace(elsewhere, bad.get(1) + 1, "whole too", "forged");
        assertThat(verify(elsewhere)).isEqualTo(LedgerProofCommands.DOES_NOT_HOLD);
        assertThat(said()).contains("Position " + (bad.get(1) + 1) + " does not hold");
        replace(elsewhere, bad.get(1) + 1, "forged", "whole too");
        assertThat(verify(elsewhere)).isZero();
        replace(elsewhere, bad.get(0), READ_BACK, "half x");
        assertThat(verify(elsewhere)).isEqualTo(LedgerProofCommands.DOES_NOT_HOLD);
    }

    @Test
    void a_backup_that_lacks_a_commit_is_not_restored_whatever_is_named() throws Exception {
        try (EmbeddedMongoServer mongo = EmbeddedMongoServer.open(data);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            client.getDatabase("longtable").getCollection("ledger").deleteOne(eq("_id", bad.get(0) + 1));
        }
        Files.delete(file);
        assertThat(run("backup", file.toString(), "--data", data.toString())).isZero();
        assertThat(restore("--despite", bad.get(0) + "," + (bad.get(0) + 1) + "," + bad.get(1)))
                .isEqualTo(LedgerProofCommands.DOES_NOT_HOLD);
        assertThat(said()).contains("restore an older backup");
        assertThat(elsewhere).doesNotExist();
    }
}
