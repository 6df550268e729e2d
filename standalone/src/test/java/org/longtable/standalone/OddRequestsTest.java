package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.longtable.eventstore.LedgerStorageEngine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The test sends invalid input to every request of the API document, in every role and without a session. No response may be a server error
 * or reveal internals, and no rejected request may change stored data.
 */
@Tag("integration")
class OddRequestsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Requests that would end what other requests need. */
    private static final List<String> ENDINGS = List.of("/closing", "/sign-out", "/erasure", "/role-endings");

    /** The status codes of checks that run before a body or a parameter is read. */
    private static final Set<Integer> BEFORE_READING = Set.of(401, 403, 404, 415, 429);

    private static final String HUGE = Oddities.huge();

    private static final List<String> ODD_PARTS = List.of(
            "x".repeat(2_000),
            "-1",
            "9999999999999999999999",
            "%00",
            "..%2f..",
            "%E2%80%AE%F0%9F%9A%80",
            "'%7C%7Cdrop",
            "%ED%A0%80",
            "%FF",
            "%E3%85%A4",
            "-999999999-01",
            "%2B999999999-12-31",
            "-2147483648",
            "person-of-somebody-else",
            "{\"$ne\":1}");

    private static Product product;
    private static FirstSteps home;
    private static LedgerStorageEngine ledger;
    private static Oddities oddities;
    private static JsonNode document;
    private static final List<Asking> ASKING = new ArrayList<>();
    private static final Map<String, String> COOKIES = new HashMap<>();
    private static final Map<String, Set<Integer>> SEEN = new TreeMap<>();

    @BeforeAll
    static void start() throws Exception {
        product = new Product(
                "--longtable.open-writes.per-session=1000000",
                "--longtable.open-writes.per-address=1000000",
                "--longtable.open-writes.per-council=1000000");
        home = FirstSteps.in(product);
        ledger = product.context().getBean(LedgerStorageEngine.class);
        document = product.get("/v3/api-docs").body();
        String other = product.post(
                        "/api/organizations/" + home.organization() + "/councils",
                        home.administrator(),
                        "administrator",
                        Map.of(
                                "name",
                                "Cardiac Family Council",
                                "languages",
                                List.of("en"),
                                "zone",
                                "America/Chicago",
                                "familySeats",
                                1,
                                "staffSeats",
                                1,
                                "termMonths",
                                24))
                .text("id");
        oddities = new Oddities(document, List.of(other));
        ASKING.add(new Asking("administrator", home.administrator(), added("administrator")));
        for (String role : List.of("coordinator", "staff_partner", "champion", "advisor", "leader")) {
            String person = added(role);
            Product.Answer granted = product.post(
                    people() + "/" + person + "/roles",
                    home.administrator(),
                    "administrator",
                    Map.of("role", role.toUpperCase(Locale.ROOT), "council", home.council()));
            assertThat(granted.status()).as(granted.toString()).isEqualTo(200);
            ASKING.add(new Asking(role, person, person));
        }
        ASKING.add(new Asking("anonymous", null, added("nobody")));
    }

    private static String added(String name) throws Exception {
        return product.post(people(), home.administrator(), "administrator", Map.of("name", name))
                .text("id");
    }

    private static String people() {
        return "/api/organizations/" + home.organization() + "/people";
    }

    @AfterAll
    static void stop() throws Exception {
        try {
            assertThat(SEEN.remove("anonymous")).contains(200, 400, 401);
            assertThat(SEEN).hasSize(ASKING.size() - 1);
            assertThat(SEEN.values())
                    .as("the requests came through to the endpoints")
                    .allSatisfy(it -> assertThat(it).contains(200, 400, 404));
            assertThat(SEEN.get("advisor")).contains(403);
            assertThat(product.get("/api/organization").status()).isEqualTo(200);
        } finally {
            StandingCheck.passesAndCloses(product);
        }
    }

    /**
     * A sender of requests.
     *
     * @param person the person, null for a sender without a session
     * @param whose person whose identifier is used in paths
     */
    record Asking(String role, @Nullable String person, String whose) {

        /**
         * Returns this sender's share of the odd requests: the first, every other one for the administrator, and for the others a part of
         * the rest.
         */
        <T> List<T> share(List<T> all, int beginning) {
            return IntStream.range(0, all.size())
                    .filter(it -> it == 0 || isTheirs(it + beginning))
                    .mapToObj(all::get)
                    .toList();
        }

        private boolean isTheirs(int number) {
            int turn = ASKING.indexOf(this);
            return turn == 0 ? number % 2 == 0 : number % (2 * ASKING.size() - 2) == 2 * turn - 1;
        }
    }

    /** A request of one sender. */
    record Odd(Asking by, Known request, String path, String body) {

        @Override
        public String toString() {
            return by.role() + ": " + request.method() + " " + shortened(path) + " " + shortened(body);
        }
    }

    /** One request of the API document. */
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
        List<Odd> odds = ASKING.stream()
                .flatMap(by -> by.share(odds(request), request.address().length()).stream()
                        .map(it -> it.apply(by)))
                .toList();
        List<Odd> sent = odds;
        Holdings before = held();
        List<Odd> refused = refused(all, sent);
        while (refused.size() < sent.size()) {
            // Some requests were carried out and changed data, so the others are sent once more.
            sent = refused;
            before = held();
            refused = refused(all, sent);
        }
        all.assertThat(held()).as(request + ", refused").isEqualTo(before);
        all.assertAll();
    }

    /**
     * The test uses the administrator, who passes the authorization interceptor nearly everywhere. Requests of other roles are rejected
     * before anything is read.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void refuses_what_no_field_takes_and_names_the_field(Known request) throws Exception {
        Asking administrator = ASKING.getFirst();
        Holdings before = held();
        SoftAssertions all = new SoftAssertions();
        String path = filled(administrator, request.address());
        for (Oddities.Refusable bad : oddities.refusable(schema(request))) {
            refused(all, bad.field(), new Odd(administrator, request, path, bad.body()));
        }
        for (JsonNode parameter : request.operation().path("parameters")) {
            String name = parameter.path("name").asString();
            for (String bad : neverTaken(parameter)) {
                String address = parameter.path("in").asString().equals("query")
                        ? path + "?" + name + "=" + bad
                        : filled(administrator, request.address().replace("{" + name + "}", bad));
                refused(all, name, new Odd(administrator, request, address, "{}"));
            }
        }
        all.assertThat(held()).as(request.toString()).isEqualTo(before);
        all.assertAll();
    }

    /** Several requests are sent at a time, because a rejected body is read to its end and each request mostly waits. */
    @Test
    void takes_no_body_of_10_mb() throws Exception {
        Asking administrator = ASKING.getFirst();
        Map<Known, Future<HttpResponse<String>>> answers = new LinkedHashMap<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(16)) {
            requests().filter(it -> !schema(it).isMissingNode()).forEach(it -> {
                Odd odd = new Odd(administrator, it, filled(administrator, it.address()), HUGE);
                answers.put(it, senders.submit(() -> send(odd)));
            });
        }
        assertThat(answers).hasSizeGreaterThan(50);
        SoftAssertions all = new SoftAssertions();
        answers.forEach((request, answer) -> {
            all.assertThat(answer.resultNow().statusCode())
                    .as(request.toString())
                    .isEqualTo(413);
            all.assertThat(answer.resultNow().body()).as(request.toString()).contains("/problems/body-too-large");
        });
        all.assertAll();
    }

    private static void refused(SoftAssertions all, String field, Odd odd) throws Exception {
        HttpResponse<String> answer = send(odd);
        String what = odd + " -> " + answer.statusCode() + " " + shortened(answer.body());
        if (!BEFORE_READING.contains(answer.statusCode())) {
            all.assertThat(answer.statusCode()).as(what).isEqualTo(400);
            all.assertThat(answer.body()).as(what).contains("\"field\":\"" + field + "\"");
        }
    }

    private static List<String> neverTaken(JsonNode parameter) {
        String name = parameter.path("name").asString();
        String in = parameter.path("in").asString();
        JsonNode schema = parameter.path("schema");
        if (in.equals("path")) {
            return switch (name) {
                case "year" -> List.of("-2147483648", "1899", "2201", "2147483647");
                case "month" -> List.of("-999999999-01", "%2B999999999-12", "1899-12", "2201-01");
                default -> List.of();
            };
        }
        if (!in.equals("query") || !schema.path("type").asString("").equals("string") || schema.has("enum")) {
            return List.of();
        }
        return schema.path("format").asString("").equals("date-time")
                ? List.of("-999999999-01-01T00:00:00Z", "2201-01-01T00:00:00Z", "%00")
                : List.of("x%00", "x%E2%80%AE", "x%EF%BF%BD", "-999999999-01%0A");
    }

    private static Holdings held() {
        // Expired sessions are started again first.
        for (Asking asking : ASKING) {
            if (asking.person() != null) {
                COOKIES.put(asking.person(), product.cookie(asking.person()));
            }
        }
        return Holdings.of(product.context().getBean(MongoDatabase.class));
    }

    private static List<Odd> refused(SoftAssertions all, List<Odd> odds) throws Exception {
        List<Odd> refused = new ArrayList<>();
        for (Odd odd : odds) {
            if (ask(all, odd) >= 400) {
                refused.add(odd);
            }
        }
        return refused;
    }

    private static List<Function<Asking, Odd>> odds(Known request) {
        List<Function<Asking, Odd>> odds = new ArrayList<>();
        for (String body : bodies(request)) {
            odds.add(by -> new Odd(by, request, filled(by, request.address()), body));
        }
        odds.add(by -> new Odd(by, request, filled(by, request.address()).replace("/api/", "/%61pi/"), "{}"));
        for (String odd : ODD_PARTS) {
            String encoded = odd.contains("%") ? odd : URLEncoder.encode(odd, StandardCharsets.UTF_8);
            for (String variable : variables(request.address())) {
                String address = request.address().replace(variable, encoded);
                odds.add(by -> new Odd(by, request, filled(by, address), "{}"));
            }
            for (JsonNode parameter : request.operation().path("parameters")) {
                if (parameter.path("in").asString().equals("query")) {
                    String query = "?" + parameter.path("name").asString() + "=" + encoded;
                    odds.add(by -> new Odd(by, request, filled(by, request.address()) + query, "{}"));
                }
            }
        }
        return odds;
    }

    private static List<String> bodies(Known request) {
        JsonNode schema = schema(request);
        if (request.method().equals("GET")) {
            return List.of("");
        }
        return schema.isMissingNode() ? List.of("{}", "[[[") : oddities.of(schema);
    }

    private static JsonNode schema(Known request) {
        return request.operation()
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
    }

    private static HttpResponse<String> send(Odd odd) throws Exception {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(product.url() + odd.path()))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        String person = odd.by().person();
        if (person != null) {
            builder.header("Cookie", COOKIES.get(person))
                    .header("Longtable-Role", odd.by().role());
        }
        HttpRequest.Builder sent = odd.request().method().equals("GET")
                ? builder.GET()
                : builder.method(odd.request().method(), BodyPublishers.ofString(odd.body()));
        return HTTP.send(sent.build(), BodyHandlers.ofString());
    }

    private static int ask(SoftAssertions all, Odd odd) throws Exception {
        long before = ledger.headPosition();
        HttpResponse<String> answer = send(odd);
        String what = odd + " -> " + answer.statusCode() + " " + shortened(answer.body());
        SEEN.computeIfAbsent(odd.by().role(), any -> new TreeSet<>()).add(answer.statusCode());
        all.assertThat(answer.statusCode()).as(what).isLessThan(500);
        all.assertThat(answer.body()).as(what).doesNotContain("Exception", "\tat ", "org.longtable", "springframework");
        if (answer.statusCode() >= 400) {
            all.assertThat(ledger.headPosition()).as(what).isEqualTo(before);
        }
        return answer.statusCode();
    }

    private static List<String> variables(String address) {
        return Stream.of(address.split("/")).filter(it -> it.startsWith("{")).toList();
    }

    private static String filled(Asking by, String address) {
        Map<String, String> known = new HashMap<>(Map.of(
                "{organization}",
                home.organization(),
                "{council}",
                home.council(),
                "{person}",
                by.whose(),
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
