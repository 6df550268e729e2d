package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longtable.eventstore.LedgerStorageEngine;

/** The test kills the process of {@code ./run import} during an import into a store on disk. */
@Tag("integration")
class ImportKilledTest {

    private static final Pattern FAR = Pattern.compile("(\\d+) of (\\d+)");

    @TempDir
    private Path data;

    @Test
    void an_import_whose_process_was_killed_is_completed_by_running_it_again() throws Exception {
        killedAfter(600);
        Process again = importing();
        try (BufferedReader said = said(again)) {
            assertThat(said.lines().toList()).anyMatch(line -> line.contains("ideas"));
        }
        assertThat(again.waitFor()).isZero();

        try (Product product = new Product(data)) {
            new ImportedYear(product.context().getBean(LedgerStorageEngine.class)).isWhole();

            Process refused = importing();
            assertThat(new String(refused.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Longtable is running on the data folder", "Bring your spreadsheets");
            assertThat(refused.waitFor()).isEqualTo(2);
            StandingCheck.passes(product);
        }
    }

    private void killedAfter(long commands) throws IOException, InterruptedException {
        Process killed = importing();
        try (BufferedReader said = said(killed)) {
            String line = said.readLine();
            while (line != null && far(line) < commands) {
                line = said.readLine();
            }
            assertThat(line).as("it got so far").isNotNull();
            killed.destroyForcibly().waitFor();
        }
    }

    private static long far(String line) {
        return FAR.matcher(line)
                .results()
                .map(MatchResult::group)
                .mapToLong(it -> Long.parseLong(it.substring(0, it.indexOf(' '))))
                .max()
                .orElse(0);
    }

    private static BufferedReader said(Process process) {
        // The reader treats a carriage return as the end of a line.
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private Process importing() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                LongtableApplication.class.getName()));
        command.addAll(List.of("import", ImportedYear.SHEETS.toString(), "--data", data.toString()));
        return new ProcessBuilder(command).start();
    }
}
