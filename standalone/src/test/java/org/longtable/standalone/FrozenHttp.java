package org.longtable.standalone;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.longtable.standalone.FrozenCast.Reader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests as a reader of the frozen organizations. */
final class FrozenHttp {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new HashMap<>();
    private final Product product;
    private final FrozenCast cast;

    FrozenHttp(Product product, FrozenCast cast) {
        this.product = product;
        this.cast = cast;
    }

    /** Waits until every view has reached the end of the frozen ledger. */
    void awaitViews() {
        String views = "/api/organizations/" + cast.values().get("organization").getFirst() + "/views";
        await().atMost(Duration.ofMinutes(5)).until(() -> {
            JsonNode states = JSON.readTree(
                            ask(cast.reader("administrator"), views).body())
                    .path("views");
            return !states.isEmpty()
                    && states.valueStream().allMatch(it -> it.path("position").asLong() == cast.head());
        });
    }

    /** Sends a query. */
    HttpResponse<String> ask(Reader reader, String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = by(reader, path).header("Longtable-Idea-Code", cast.code());
        if (reader.person() != null) {
            request.header("Cookie", cookies.computeIfAbsent(reader.person(), product::cookie));
        }
        return send(request.GET());
    }

    /** Sends a command with an empty body. Most of these commands are rejected. */
    HttpResponse<String> command(Reader reader, String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = by(reader, path);
        if (reader.person() != null) {
            // The cookie is requested again, because some commands end sessions.
            request.header("Cookie", product.cookie(reader.person()));
        }
        return send(request.header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("{}")));
    }

    private HttpRequest.Builder by(Reader reader, String path) {
        return HttpRequest.newBuilder(URI.create(product.url() + path))
                .header("Accept-Language", reader.language())
                .header("Longtable-Role", reader.role());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
