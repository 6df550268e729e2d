package org.longtable.standalone;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;
import org.longtable.eventstore.encryption.DecryptionFailedException;
import org.longtable.eventstore.encryption.MasterKey;
import org.longtable.eventstore.encryption.MongoPersonalDataVault;

/** The test checks that replacing the trial's master key never loses a text, even when it is interrupted. */
@Tag("integration")
class RotateKeyTest {

    private static final int PEOPLE = 400;
    private static final int ROUNDS = Integer.getInteger("longtable.kill.rounds", 3);
    private static final long SEED = Long.getLong("longtable.kill.seed", 20261123L);
    private static final int LONGEST_MILLIS = 700;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Map<String, String> sealed = new ConcurrentHashMap<>();

    @TempDir
    private Path data;

    @Test
    void all_personal_keys_are_wrapped_anew_and_the_key_before_opens_nothing() throws Exception {
        sealFor(3);
        MasterKey before = MasterKeyFile.read(data);

        assertThat(rotate()).isZero();

        assertThat(said()).contains("3 personal keys are wrapped with a new master key");
        assertAllOpen();
        assertOneKeyIsThere();
        withVault(before, vault -> assertThatThrownBy(() -> vault.decrypt("person-1", sealed.get("person-1")))
                .isInstanceOf(DecryptionFailedException.class));
        assertThat(rotate()).isZero();
        assertAllOpen();
    }

    @Test
    void a_running_product_and_a_folder_without_a_key_are_refused() throws Exception {
        assertThat(rotate()).isEqualTo(4);
        assertThat(data).isEmptyDirectory();
        String key = Files.readString(MasterKeyFile.findOrCreate(data));
        try (EmbeddedMongoServer running = EmbeddedMongoServer.open(data)) {
            assertThat(rotate()).isEqualTo(2);
        }
        assertThat(said()).contains("stop it first");
        assertThat(Files.readString(MasterKeyFile.findOrCreate(data))).isEqualTo(key);
        assertThat(MasterKeyFile.hasPrevious(data)).isFalse();
    }

    @Test
    void stopped_before_there_was_a_new_key_the_next_one_makes_it() throws Exception {
        sealFor(3);
        String before = Files.readString(MasterKeyFile.findOrCreate(data));
        MasterKeyFile.backUpCurrent(data);

        assertThat(rotate()).isZero();

        assertThat(said()).contains("3 personal keys are wrapped with a new master key");
        assertThat(Files.readString(MasterKeyFile.findOrCreate(data))).isNotEqualTo(before);
        assertAllOpen();
        assertOneKeyIsThere();
    }

    @Test
    void stopped_before_anything_was_wrapped_the_next_one_completes_it() throws Exception {
        sealFor(3);
        MasterKeyFile.replace(data);
        String key = Files.readString(MasterKeyFile.findOrCreate(data));

        assertThat(rotate()).isZero();

        assertThat(said()).contains("An earlier change of the master key is complete: 3 personal keys");
        assertThat(Files.readString(MasterKeyFile.findOrCreate(data))).isEqualTo(key);
        assertAllOpen();
        assertOneKeyIsThere();
    }

    @Test
    void stopped_before_anything_was_wrapped_the_product_completes_it_when_it_starts() throws Exception {
        sealFor(3);
        MasterKeyFile.replace(data);

        Process product = longtable("--train", "--port", "0");
        String output = new String(product.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(product.waitFor()).as(output).isZero();
        assertThat(output).contains("The change of the master key is complete: 3 personal keys");
        assertAllOpen();
        assertOneKeyIsThere();
    }

    /** {@code -Dlongtable.kill.rounds=50} runs more rounds; {@code -Dlongtable.kill.seed=…} repeats the same moments. */
    @Test
    void killed_at_any_moment_it_loses_nobodys_words() throws Exception {
        sealFor(PEOPLE);
        Random random = new Random(SEED);
        int amid = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Process rotating = longtable("rotate-key");
            await().pollInterval(1, MILLISECONDS)
                    .atMost(60, SECONDS)
                    .until(() -> MasterKeyFile.hasPrevious(data) || !rotating.isAlive());
            rotating.waitFor(random.nextInt(LONGEST_MILLIS), MILLISECONDS);
            rotating.destroyForcibly().waitFor();
            amid += MasterKeyFile.hasPrevious(data) ? 1 : 0;
        }
        assertThat(rotate()).isZero();
        assertAllOpen();
        assertOneKeyIsThere();
        System.out.printf("%d of %d changes of the master key were killed amid (seed %d)%n", amid, ROUNDS, SEED);
    }

    private void sealFor(int people) throws Exception {
        MasterKeyFile.findOrCreate(data);
        withVault(MasterKeyFile.read(data), vault -> {
            try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
                for (int i = 1; i <= people; i++) {
                    String person = "person-" + i;
                    pool.execute(() -> sealed.put(person, vault.encrypt(person, "what " + person + " said")));
                }
            }
        });
        assertThat(sealed).hasSize(people);
    }

    private void assertAllOpen() throws IOException {
        withVault(
                MasterKeyFile.read(data),
                vault -> sealed.forEach((person, words) ->
                        assertThat(vault.decrypt(person, words)).contains("what " + person + " said")));
    }

    private void assertOneKeyIsThere() throws IOException {
        assertThat(MasterKeyFile.hasPrevious(data)).isFalse();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(MasterKeyFile.findOrCreate(data))))
                .isEqualTo("rw-------");
    }

    private void withVault(MasterKey key, Consumer<MongoPersonalDataVault> use) {
        try (EmbeddedMongoServer store = EmbeddedMongoServer.open(data);
                MongoClient client = MongoClients.create(store.connectionString())) {
            use.accept(new MongoPersonalDataVault(client.getDatabase("longtable"), key, Clock.systemUTC()));
        }
    }

    private int rotate() throws Exception {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        LedgerProofOptions options = LedgerProofOptions.parse("rotate-key", "--data", data.toString())
                .orElseThrow();
        return new LedgerProofCommands(out, out).run(options);
    }

    private Process longtable(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LongtableApplication.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
