package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.longtable.eventstore.LedgerStorageEngine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends every request of the API's document what no page would send, as an administrator whom the gate lets through: no answer is a
 * fault of ours, none shows how we are built, and whatever is refused changes nothing.
 */
class OddRequestsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** What would end what the others need. */
    private static final List<String> ENDINGS = List.of("/closing", "/sign-out", "/erasure", "/role-endings");

    private static final List<String> ODD_PARTS = List.of(
            "x".repeat(2_000),
            "-1",
            "9999999999999999999999",
            "%00",
            "..%2f..",
            "%E2%80%AE%F0%9F%9A%80",
            "'%7C%7Cdrop",
            "person-of-somebody-else",
            "{\"$ne\":1}");

    private static Product product;
    private static FirstSteps home;
    private static LedgerStorageEngine ledger;
    private static Oddities oddities;
    private static JsonNode document;
    private static String somebody;
    private static final Map<Integer, Integer> SEEN = new TreeMap<>();

    @BeforeAll
    static void start() throws Exception {
        product = new Product();
        home = FirstSteps.in(product);
        ledger = product.context().getBean(LedgerStorageEngine.class);
        document = product.get("/v3/api-docs").body();
        oddities = new Oddities(document);
        somebody = product.post(
                        "/api/organizations/" + home.organization() + "/people",
                        home.administrator(),
                        "administrator",
                        Map.of("name", "Somebody", "email", "somebody@example.org"))
                .text("id");
    }

    @AfterAll
    static void stop() throws Exception {
        try {
            assertThat(SEEN.keySet())
                    .as("the requests came through to the endpoints")
                    .contains(200, 400, 404, 422);
            assertThat(product.get("/api/organization").status()).isEqualTo(200);
        } finally {
            product.close();
        }
    }

    /** One request of the document. */
    record Known(String method, String address, JsonNode operation) {

        @Override
        public String toString() {
            return method + " " + address;
        }
    }

    static Stream<Known> requests() {
        List<Known> all = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation ->
                        all.add(new Known(operation.getKey().toUpperCase(), path.getKey(), operation.getValue()))));
        return Stream.concat(all.stream().filter(it -> !ends(it)), all.stream().filter(OddRequestsTest::ends));
    }

    private static boolean ends(Known request) {
        return ENDINGS.stream().anyMatch(request.address()::endsWith);
    }

    @Test
    void the_document_lists_what_there_is() {
        assertThat(requests()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void answers_oddities_kindly(Known request) throws Exception {
        SoftAssertions all = new SoftAssertions();
        JsonNode schema = request.operation()
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        List<String> bodies = request.method().equals("GET")
                ? List.of("")
                : schema.isMissingNode() ? List.of("{}", "[[[") : oddities.of(schema);
        for (String body : bodies) {
            ask(all, request, filled(request.address()), body);
        }
        for (String odd : ODD_PARTS) {
            String encoded = odd.contains("%") ? odd : URLEncoder.encode(odd, StandardCharsets.UTF_8);
            for (String variable : variables(request.address())) {
                ask(all, request, filled(request.address().replace(variable, encoded)), "{}");
            }
            for (JsonNode parameter : request.operation().path("parameters")) {
                if (parameter.path("in").asString().equals("query")) {
                    String query = "?" + parameter.path("name").asString() + "=" + encoded;
                    ask(all, request, filled(request.address()) + query, "{}");
                }
            }
        }
        all.assertAll();
    }

    private static void ask(SoftAssertions all, Known request, String path, String body) throws Exception {
        long before = ledger.head();
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(product.url() + path))
                .header("Cookie", product.cookie(home.administrator()))
                .header("Longtable-Role", "administrator")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        HttpRequest.Builder sent = request.method().equals("GET")
                ? builder.GET()
                : builder.method(request.method(), BodyPublishers.ofString(body));
        HttpResponse<String> answer = HTTP.send(sent.build(), BodyHandlers.ofString());
        String what = request + " " + shortened(path) + " " + shortened(body) + " -> " + answer.statusCode() + " "
                + shortened(answer.body());
        SEEN.merge(answer.statusCode(), 1, Integer::sum);
        all.assertThat(answer.statusCode()).as(what).isLessThan(500);
        all.assertThat(answer.body()).as(what).doesNotContain("Exception", "\tat ", "org.longtable", "springframework");
        if (answer.statusCode() >= 400) {
            all.assertThat(ledger.head()).as(what).isEqualTo(before);
        }
    }

    private static List<String> variables(String address) {
        return Stream.of(address.split("/")).filter(it -> it.startsWith("{")).toList();
    }

    private static String filled(String address) {
        Map<String, String> known = new HashMap<>(Map.of(
                "{organization}",
                home.organization(),
                "{council}",
                home.council(),
                "{person}",
                somebody,
                "{position}",
                "1",
                "{month}",
                "2026-03",
                "{year}",
                "2026"));
        String filled = address;
        for (Map.Entry<String, String> one : known.entrySet()) {
            filled = filled.replace(one.getKey(), one.getValue());
        }
        return filled.replaceAll("\\{\\w+}", "unknown");
    }

    private static String shortened(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}
