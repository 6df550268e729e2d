package org.longtable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longtable.acceptance.Api.Answer;
import org.longtable.acceptance.Product.End;

/** Ctrl-C, or whoever ends processes, is obeyed at once and costs nothing; how soon it is there again is measured. */
class StopTest {

    @TempDir
    private Path data;

    /** A process that a signal has ended says so by 128 and the signal's number. */
    @ParameterizedTest
    @CsvSource({"INT, 2", "TERM, 15"})
    void a_signal_ends_it_cleanly_and_everything_is_found_again(String signal, int number) throws Exception {
        Organization organization;
        Answer written;
        try (Product product = Product.on(data)) {
            assumeFalse(product.deafTo(number), "whoever started this test has made it deaf to SIG" + signal);
            organization = Organization.withCouncils(product, 1);
            written = new Load(product.api(), organization).write(0).good();
            product.signal(signal);
            End end = product.ended();
            assertThat(end.status()).isEqualTo(128 + number);
            assertThat(end.errors()).isEmpty();
        }
        try (Product again = Product.on(data)) {
            String path = Organization.ideas(organization.council(0)) + "/" + written.text("id");
            Answer found = again.api().as(organization.administrator()).getAfter(path, written.position());
            assertThat(found.body().at("/idea/id").asString()).isEqualTo(written.text("id"));
        }
    }

    @Test
    void tells_how_long_a_start_takes_and_how_much_memory_it_holds() throws Exception {
        Figures figures = new Figures("start and memory");
        measure(figures, "the jar, empty folder", Packaged.plain());
        measure(figures, "the jar, again", Packaged.plain());
        if (Packaged.trained().isPresent()) {
            measure(figures, "as ./run starts it, again", Packaged.trained().get());
        }
        figures.tell();
    }

    private void measure(Figures figures, String what, Packaged packaged) throws Exception {
        try (Product product = Product.launch(packaged, "--data", data.toString(), "--port", "0")) {
            var time = product.ready();
            assertThat(product.api().get("/readyz").status()).isEqualTo(200);
            figures.add(what, time, product.megabytes("VmRSS"), product.megabytes("VmHWM"));
        }
    }
}
