package org.longtable.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longtable.eventstore.checkpoint.LedgerProver;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;
import org.longtable.eventstore.embedded.StoreCorruptedException;
import org.longtable.eventstore.proof.InvalidProofException;
import org.longtable.eventstore.proof.NoteSigner;
import org.longtable.eventstore.verify.FullLedgerVerifier;
import org.longtable.eventstore.verify.LedgerVerifier;

/** The test flips single bits of the data file and checks that the change is detected. */
@Tag("integration")
class BitFlipTest {

    private static final int FLIPS = Integer.getInteger("longtable.flips", 60);
    private static final long SEED = Long.getLong("longtable.flips.seed", 20260101L);
    private static final int EVENTS = 60;

    @TempDir
    Path home;

    private final NoteSigner signer = NoteSigner.generate();

    /** The possible outcomes after one bit of a store was changed. */
    private enum Outcome {
        REFUSED,
        FOUND,
        UNREADABLE,
        HARMLESS
    }

    @Test
    void a_changed_bit_is_refused_or_found_or_changes_nothing() throws IOException {
        Path folder = home.resolve("whole");
        List<Object> written = write(folder);
        byte[] whole = Files.readAllBytes(folder.resolve("longtable.store"));
        byte[] saved = Files.readAllBytes(folder.resolve("longtable.saved"));
        Random random = new Random(SEED);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (int i = 0; i < FLIPS; i++) {
            int at = random.nextInt(whole.length);
            byte[] changed = whole.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            Path flipped = Files.createDirectory(home.resolve("flipped-" + i));
            Files.write(flipped.resolve("longtable.store"), changed);
            Files.write(flipped.resolve("longtable.saved"), saved);
            outcomes.merge(outcome(flipped, written, at), 1, Integer::sum);
        }
        System.out.printf("%d flipped bits of %d bytes (seed %d): %s%n", FLIPS, whole.length, SEED, outcomes);
        assertThat(outcomes).as("flips must hit what was written").containsKey(Outcome.FOUND);
    }

    private Outcome outcome(Path folder, List<Object> written, int at) {
        try (EmbeddedMongoServer store = EmbeddedMongoServer.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoDatabase database = client.getDatabase("longtable");
            LedgerVerifier.VerificationResult finding = FullLedgerVerifier.verifyLedger(
                            database, signer.verifier(), position -> {})
                    .finding();
            if (!finding.isValid()) {
                assertThat(finding.why()).isNotBlank();
                return Outcome.FOUND;
            }
            assertThat(finding.verified()).as("byte %d", at).isEqualTo(EVENTS);
            assertThat(read(database)).as("byte %d", at).isEqualTo(written);
            return Outcome.HARMLESS;
        } catch (InvalidProofException found) {
            return Outcome.FOUND;
        } catch (StoreCorruptedException refused) {
            assertThat(refused).hasMessageContaining(folder.toString());
            return Outcome.REFUSED;
        } catch (MongoException unreadable) {
            assertThat(unreadable).as("byte %d", at).hasMessageContaining(folder.toString());
            return Outcome.UNREADABLE;
        }
    }

    private List<Object> write(Path folder) {
        try (EmbeddedMongoServer store = EmbeddedMongoServer.open(folder);
                MongoClient client = MongoClients.create(store.connectionString());
                LedgerStorageEngine engine = TextEventFixtures.engineOn(client.getDatabase("longtable"))
                        .build()) {
            for (int i = 0; i < EVENTS; i++) {
                engine.appendEvents(TextEventFixtures.event("aggregate " + i % 5, i / 5));
            }
            LedgerProver.of(client.getDatabase("longtable"), signer, Clock.systemUTC())
                    .signCheckpoint();
            return payloads(engine);
        }
    }

    private static List<Object> read(MongoDatabase database) {
        try (LedgerStorageEngine engine = TextEventFixtures.engineOn(database).build()) {
            return payloads(engine);
        }
    }

    private static List<Object> payloads(LedgerStorageEngine engine) {
        return engine.read(1, Integer.MAX_VALUE).stream()
                .<Object>map(EventMessage::getPayload)
                .toList();
    }
}
