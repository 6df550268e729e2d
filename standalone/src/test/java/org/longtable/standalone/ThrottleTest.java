package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The test checks that requests above the rate limit are told to wait and that other clients are answered. */
@Tag("integration")
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
            StandingCheck.passes(product);
        }
    }

    @Test
    void whoever_asks_for_live_notices_without_end_is_told_when_to_come_back() throws Exception {
        try (Product product = new Product("--longtable.requests-per-second=1")) {
            List<HttpResponse<?>> answers = IntStream.range(0, 60)
                    .<HttpResponse<?>>mapToObj(i -> refusedLive(product))
                    .toList();
            assertThat(answers.getFirst().statusCode()).isEqualTo(401);
            assertThat(answers).extracting(HttpResponse::statusCode).contains(429);
            assertThat(answers)
                    .filteredOn(it -> it.statusCode() == 429)
                    .allMatch(it -> it.headers().firstValueAsLong("Retry-After").orElse(0) > 0);
        }
    }

    private static HttpResponse<?> refusedLive(Product product) {
        try {
            HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(URI.create(product.url().replace("http", "ws") + "/live"), new WebSocket.Listener() {})
                    .join();
            throw new AssertionError("nobody was let in live");
        } catch (CompletionException e) {
            return ((WebSocketHandshakeException) e.getCause()).getResponse();
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
