package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.longtable.eventstore.backup.LedgerBackup;
import org.longtable.eventstore.checkpoint.LedgerProver;
import org.longtable.eventstore.proof.NoteVerifier;
import org.longtable.eventstore.verify.FullLedgerVerifier;
import org.springframework.boot.actuate.endpoint.EndpointId;
import org.springframework.boot.actuate.endpoint.InvocationContext;
import org.springframework.boot.actuate.endpoint.OperationType;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.endpoint.web.WebEndpointsSupplier;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks the invariants of a product: its ledger verifies, a backup restores, every view is at the head, and nothing is parked. Every test
 * that sends bad or hostile input ends with it. Acceptance tests have the same check for a product in a separate process.
 */
final class StandingCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext context;
    private final MongoDatabase database;
    private final NoteVerifier key;

    private StandingCheck(ConfigurableApplicationContext context) {
        this.context = context;
        this.database = context.getBean(MongoDatabase.class);
        this.key = context.getBean(LedgerProver.class).publicKey();
    }

    /** Checks a product at the end of a test and closes it, also when the check fails. */
    static void passesAndCloses(Product product) {
        try (product) {
            passes(product);
        }
    }

    /** Checks a running product and fails with a list of violated invariants. */
    static void passes(Product product) {
        StandingCheck check = new StandingCheck(product.context());
        check.everyViewIsAtTheHeadAndNothingIsParked();
        check.theLedgerVerifies(check.database);
        check.aBackupRestores();
    }

    private void everyViewIsAtTheHeadAndNothingIsParked() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            long head = FullLedgerVerifier.headPosition(database);
            JsonNode views = views();
            assertThat(views.size()).isPositive();
            views.properties().forEach(view -> {
                assertThat(view.getValue().path("error").asBoolean())
                        .as("%s", view)
                        .isFalse();
                assertThat(view.getValue().path("parked").asLong())
                        .as("%s", view)
                        .isZero();
                assertThat(view.getValue().path("position").asLong())
                        .as("%s", view)
                        .isEqualTo(head);
            });
        });
    }

    /** Returns the state of the views from the management endpoint, wherever it listens. */
    private JsonNode views() {
        return context.getBean(WebEndpointsSupplier.class).getEndpoints().stream()
                .filter(it -> it.getEndpointId().equals(EndpointId.of("views")))
                .flatMap(it -> it.getOperations().stream())
                .filter(it -> it.getType() == OperationType.READ)
                .findFirst()
                .map(it -> it.invoke(new InvocationContext(SecurityContext.NONE, Map.of())))
                .<JsonNode>map(JSON::valueToTree)
                .orElseThrow();
    }

    private void theLedgerVerifies(MongoDatabase of) {
        FullLedgerVerifier.FullVerificationResult outcome = FullLedgerVerifier.verifyLedger(of, key, position -> {});
        assertThat(outcome.finding().firstWrong()).as(outcome.finding().why()).isEmpty();
        assertThat(outcome.finding().verified()).isEqualTo(FullLedgerVerifier.headPosition(database));
    }

    /** Restores the ledger's part of a backup beside the product. */
    private void aBackupRestores() {
        MongoDatabase restored = context.getBean(MongoClient.class).getDatabase("restored-" + UUID.randomUUID());
        try {
            restore(backup(), restored);
            theLedgerVerifies(restored);
        } catch (IOException e) {
            throw new AssertionError("the backup does not restore", e);
        } finally {
            restored.drop();
        }
    }

    private byte[] backup() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            LedgerBackup.write(database, zip, BackupCommands::isBackedUp, count -> {});
        }
        return file.toByteArray();
    }

    private static void restore(byte[] file, MongoDatabase into) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (LedgerBackup.isCollection(entry)) {
                    LedgerBackup.restore(into, entry, zip, count -> {});
                }
            }
        }
    }
}
