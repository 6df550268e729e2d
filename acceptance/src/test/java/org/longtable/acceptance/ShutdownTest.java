package org.longtable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longtable.acceptance.ApiClient.ApiResponse;
import org.longtable.acceptance.ApplicationProcess.ExitResult;

/** Checks that signals stop the application cleanly and measures the restart. */
class ShutdownTest {

    @TempDir
    private Path data;

    /** The exit status of a process that a signal stopped is 128 plus the number of the signal. */
    @ParameterizedTest
    @CsvSource({"INT, 2", "TERM, 15"})
    void a_signal_ends_it_cleanly_and_everything_is_found_again(String signal, int number) throws Exception {
        TestOrganization organization;
        ApiResponse written;
        try (ApplicationProcess product = ApplicationProcess.start(data)) {
            assumeFalse(product.ignoresSignal(number), "The process that started this test ignores SIG" + signal);
            organization = TestOrganization.withCouncils(product, 1);
            written = new LoadGenerator(product.api(), organization).write(0).good();
            product.signal(signal);
            ExitResult end = product.awaitExit();
            assertThat(end.status()).isEqualTo(128 + number);
            assertThat(end.errors()).isEmpty();
        }
        try (ApplicationProcess again = ApplicationProcess.start(data)) {
            String path = TestOrganization.ideas(organization.council(0)) + "/" + written.text("id");
            ApiResponse found =
                    again.api().signedInAs(organization.administrator()).getAtPosition(path, written.position());
            assertThat(found.body().at("/idea/id").asString()).isEqualTo(written.text("id"));
        }
    }

    @Test
    void tells_how_long_a_start_takes_and_how_much_memory_it_holds() throws Exception {
        MeasurementReport figures = new MeasurementReport("start and memory");
        measure(figures, "the jar, empty folder", PackagedApplication.jarOnly());
        measure(figures, "the jar, again", PackagedApplication.jarOnly());
        if (PackagedApplication.withAotCache().isPresent()) {
            measure(
                    figures,
                    "as ./run starts it, again",
                    PackagedApplication.withAotCache().get());
        }
        figures.publish();
    }

    private void measure(MeasurementReport figures, String what, PackagedApplication packaged) throws Exception {
        try (ApplicationProcess product =
                ApplicationProcess.launch(packaged, "--data", data.toString(), "--port", "0")) {
            var time = product.awaitReady();
            assertThat(product.api().get("/readyz").status()).isEqualTo(200);
            figures.add(what, time, product.megabytes("VmRSS"), product.megabytes("VmHWM"));
        }
    }
}
