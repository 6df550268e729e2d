package org.longtable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.longtable.acceptance.ApplicationProcess.ExitResult;
import tools.jackson.databind.JsonNode;

/**
 * Checks as an operator what must hold after any test: every view is at the head, nothing is parked, a backup that is made while the
 * application runs can be restored, and its ledger verifies. Tests that load, kill or fill an application end with this check.
 */
final class StandingCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private StandingCheck() {}

    /** Checks a running application and its data folder. */
    static void passes(ApplicationProcess product, Path data) throws Exception {
        everyViewIsAtTheHeadAndNothingIsParked(product);
        Path folder = Files.createTempDirectory("longtable-check");
        try {
            Path backup = folder.resolve("checked.backup");
            Path restored = folder.resolve("restored");
            succeeds("backup", backup.toString(), "--data", data.toString());
            assertThat(succeeds("restore", backup.toString(), "--data", restored.toString()))
                    .anyMatch(line -> line.contains("Everything holds"));
        } finally {
            delete(folder);
        }
    }

    /** Runs the same checks, stops the application, and then verifies the ledger in its data folder. */
    static void passesAndCloses(ApplicationProcess product, Path data) throws Exception {
        try (product) {
            passes(product, data);
        }
        assertThat(succeeds("verify", "--data", data.toString())).anyMatch(line -> line.contains("Everything holds"));
    }

    /** Waits until all views are at the same position, none has failed and none has parked an event. */
    static void everyViewIsAtTheHeadAndNothingIsParked(ApplicationProcess product) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode views = product.views();
            assertThat(views.size()).isPositive();
            long head = views.valueStream()
                    .mapToLong(view -> view.path("position").asLong())
                    .max()
                    .orElseThrow();
            views.properties().forEach(view -> {
                assertThat(view.getValue().path("position").asLong())
                        .as("%s", view)
                        .isEqualTo(head);
                assertThat(view.getValue().path("parked").asLong())
                        .as("%s", view)
                        .isZero();
                assertThat(view.getValue().path("error").asBoolean())
                        .as("%s", view)
                        .isFalse();
                assertThat(view.getValue().path("building").isNumber())
                        .as("%s", view)
                        .isFalse();
            });
        });
    }

    private static List<String> succeeds(String... command) throws Exception {
        ExitResult end = ApplicationProcess.launch(PackagedApplication.preferred(), command)
                .awaitExit();
        assertThat(end.status()).as("%s: %s", String.join(" ", command), end).isZero();
        return end.output();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
