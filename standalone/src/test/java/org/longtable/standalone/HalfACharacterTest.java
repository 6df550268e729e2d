package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.verify.LedgerVerifier;

/**
 * The test checks that half of a surrogate pair, which JSON can express and UTF-8 cannot, is rejected over HTTP, and that the ledger stays
 * valid.
 */
@Tag("integration")
class HalfACharacterTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void half_of_a_surrogate_pair_is_refused_and_nothing_is_recorded() throws Exception {
        try (Product product = new Product()) {
            FirstSteps start = FirstSteps.in(product);
            LedgerStorageEngine ledger = product.context().getBean(LedgerStorageEngine.class);
            long head = ledger.headPosition();
            String ideas = "/api/councils/" + start.council() + "/ideas";
            for (String field : new String[] {"title", "area", "story"}) {
                HttpResponse<String> answer = post(product, ideas, body(field));
                assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
                assertThat(answer.body()).contains("/problems/");
            }
            assertThat(ledger.headPosition()).isEqualTo(head);
            MongoDatabase database = product.context().getBean(MongoDatabase.class);
            assertThat(LedgerVerifier.of(database).verify(at -> {}).isValid()).isTrue();
        }
    }

    private static String body(String field) {
        String title = field.equals("title") ? "" : "\"title\": \"Warm food\", ";
        return "{" + title + "\"" + field + "\": \"x \\ud800\", \"anonymous\": true}";
    }

    private HttpResponse<String> post(Product product, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(product.url() + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
