package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The test checks that a flood of anonymous ideas is limited and that senders are told when to try again. */
@Tag("integration")
class OpenWritesTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Product product;
    private static FirstSteps home;

    @BeforeAll
    static void start() throws Exception {
        product = new Product(
                "--server.forward-headers-strategy=native", "--server.tomcat.remoteip.internal-proxies=127.0.0.0/8");
        home = FirstSteps.in(product);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void of_six_hundred_anonymous_ideas_from_one_address_sixty_are_taken_and_what_grows_back() throws Exception {
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            answers.add(idea("198.51.100.7", i));
        }
        assertThat(answers).filteredOn(it -> it.statusCode() == 200).hasSizeBetween(60, 80);
        assertThat(answers)
                .filteredOn(it -> it.statusCode() != 200)
                .allSatisfy(it -> assertThat(it.statusCode()).isEqualTo(429))
                .allSatisfy(it -> assertThat(
                                it.headers().firstValueAsLong("Retry-After").orElse(0))
                        .isBetween(1L, 600L))
                .allSatisfy(it -> assertThat(it.body())
                        .contains("/problems/too-many-open-writes", "Please wait a few minutes and send it again."));
        assertThat(idea("198.51.100.8", 0).statusCode())
                .as("another address is still accepted")
                .isEqualTo(200);
        byName();
        manyAddresses();
    }

    /** Sends from very many addresses, up to the limit of a council. */
    private static void manyAddresses() throws Exception {
        int taken = 0;
        for (int i = 0; i < 300; i++) {
            taken += idea("203.0.113." + i % 250, i).statusCode() == 200 ? 1 : 0;
        }
        assertThat(taken).isBetween(100, 230);
    }

    /** Sends as a signed-in person, whose session is limited. */
    private static void byName() throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            statuses.add(product.post(ideas(), home.administrator(), "administrator", Map.of("title", "By name " + i))
                    .status());
        }
        assertThat(statuses).filteredOn(it -> it == 200).hasSizeBetween(120, 129);
        assertThat(statuses).filteredOn(it -> it == 429).isNotEmpty();
    }

    private static String ideas() {
        return "/api/councils/" + home.council() + "/ideas";
    }

    private static HttpResponse<String> idea(String from, int number) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(product.url() + ideas()))
                        .header("X-Forwarded-For", from)
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "en")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString("{\"title\": \"Idea " + number + "\", \"anonymous\": true}"))
                        .build(),
                BodyHandlers.ofString());
    }
}
