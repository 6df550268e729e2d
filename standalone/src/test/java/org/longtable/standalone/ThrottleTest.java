package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever asks without end is told to wait; others are answered. */
class ThrottleTest {

    @Test
    void what_runs_wild_is_slowed_down_by_session_and_nobody_else_is() throws Exception {
        try (Product product = new Product("--longtable.requests-per-second=2")) {
            FirstSteps home = FirstSteps.in(product);
            String path = "/api/organization";
            assertThat(IntStream.range(0, 20).map(i -> status(product, path, home.administrator())))
                    .contains(200, 429);
            assertThat(status(product, path, null)).isEqualTo(200);
            Product.Answer told = product.get(path, home.administrator(), "administrator");
            assertThat(told.text("type")).isEqualTo("/problems/too-many-requests");
        }
    }

    private static int status(Product product, String path, String person) {
        try {
            return product.get(path, person, "administrator").status();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
