package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.serialization.SerializedObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.longtable.contract.ClaimId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.Words;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeferred;
import org.longtable.contract.meetings.MeetingEvent.MeetingCancelled;
import org.longtable.contract.meetings.MeetingEvent.MeetingMoved;
import org.longtable.eventstore.codec.NamedEventSerializer;
import org.longtable.eventstore.verify.LedgerVerifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The test checks that input which once broke the proof or a view is rejected with the field name, in the reader's language (0017). */
@Tag("integration")
class InputOverHttpTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Product product;
    private static FirstSteps home;

    @BeforeAll
    static void start() throws Exception {
        product = new Product();
        home = FirstSteps.in(product);
    }

    @AfterAll
    static void the_ledger_still_verifies() {
        try {
            assertThat(LedgerVerifier.of(product.context().getBean(MongoDatabase.class))
                            .verify(position -> {})
                            .isValid())
                    .isTrue();
        } finally {
            product.close();
        }
    }

    record Refused(int status, String type, List<String> fields, String message) {

        static Refused at(String field) {
            return new Refused(400, "/problems/fields-invalid", List.of(field), "");
        }

        Refused wordless() {
            return new Refused(status, type, fields, "");
        }
    }

    @Test
    void refuses_half_a_character_in_an_idea_of_nobody() throws Exception {
        String idea = "{\"title\":\"Quiet hours\",\"area\":\"x \\ud800\",\"anonymous\":true}";

        Refused english = post(council("/ideas"), null, "en-US", idea);
        Refused spanish = post(council("/ideas"), null, "es-MX", idea);

        assertThat(english.wordless()).isEqualTo(Refused.at("area"));
        assertThat(english.message())
                .isEqualTo("This contains half of a character. Delete it and type the text again.");
        assertThat(spanish.message())
                .isEqualTo("Contiene la mitad de un carácter. Bórrelo y escriba el texto otra vez.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FF", "C3", "EDA080", "C080", "F5808080"})
    void refuses_bytes_that_are_no_text(String bytes) throws Exception {
        ByteArrayOutputStream idea = new ByteArrayOutputStream();
        idea.write("{\"anonymous\":true,\"title\":\"x ".getBytes(StandardCharsets.UTF_8));
        idea.write(java.util.HexFormat.of().parseHex(bytes));
        idea.write("\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(send(council("/ideas"), null, "en", BodyPublishers.ofByteArray(idea.toByteArray()))
                        .wordless())
                .isEqualTo(Refused.at("title"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/claims|receipt|{\"on\":\"2026-01-05\",\"category\":\"MILEAGE\",\"quantityMilli\":1000,\"receipt\":\"lone \\ud800\"}",
                "/claims|on|{\"on\":\"+999999999-12-31\",\"category\":\"MILEAGE\",\"quantityMilli\":1000}",
                "/pay/pay-2026-ana/claims/claim-1/deferral|until|{\"until\":\"+999999999-12-31\"}",
                "/pay/pay-2026-ana/claims/claim-1/deferral|until|{\"until\":[999999999,12,31]}",
                "/meetings|start|{\"title\":\"March\",\"start\":\"+292278995-01-01T00:00:00Z\",\"zone\":\"America/Chicago\",\"minutes\":60,\"mode\":\"VIDEO\",\"languages\":[\"en\"]}",
                "/meetings|start|{\"title\":\"March\",\"start\":9223372036854775,\"zone\":\"America/Chicago\",\"minutes\":60,\"mode\":\"VIDEO\",\"languages\":[\"en\"]}",
                "/meetings|title|{\"title\":\"March\\nmeeting\"}",
                "/meetings|title|{\"title\":\"March \\u202e gniteem\"}",
                "/meetings|languages[1]|{\"title\":\"March\",\"languages\":[\"en\",\"e\\u0000\"]}",
                "/prospects|newcomer.name|{\"newcomer\":{\"name\":\"Ana\\u0000\"}}"
            })
    void names_the_field_that_it_refuses(String address, String field, String body) throws Exception {
        assertThat(post(council(address), home.administrator(), "en", body).wordless())
                .isEqualTo(Refused.at(field));
    }

    @ParameterizedTest
    @CsvSource({
        "/dashboard?from=-999999999-01,from",
        "/dashboard?to=2201-01,to",
        "/dashboard?from=hello,from",
        "/calendar/+999999999-12,month",
        "/pay/2201,year",
        "/pay/-2147483648,year"
    })
    void names_the_parameter_that_it_refuses(String address, String parameter) throws Exception {
        Product.Answer answer = product.get(council(address));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("type").asString()).isEqualTo("/problems/fields-invalid");
        assertThat(answer.body().path("fields").path(0).path("field").asString())
                .isEqualTo(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u200b", "\\u3164", "\\u2800", " \\u00ad\\ufeff "})
    void counts_what_shows_nothing_as_left_out(String nothing) throws Exception {
        String untitled = "{\"anonymous\":true,\"title\":\"%s\"}".formatted(nothing);
        String withoutArea = "{\"anonymous\":true,\"title\":\"Quiet hours\",\"area\":\"%s\"}".formatted(nothing);

        assertThat(post(council("/ideas"), null, "en", untitled).wordless()).isEqualTo(Refused.at("title"));
        assertThat(post(council("/ideas"), null, "en", withoutArea).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"می\u200cخواهم", "👩\u200d👩\u200d👧", "שלום\u200e (4)"})
    void takes_text_of_every_language(String title) throws Exception {
        String idea = JSON.writeValueAsString(Map.of(
                "anonymous", true, "title", title, "story", "One line\r\n\tand \u2067another\u2069", "area", "NICU"));

        assertThat(post(council("/ideas"), null, "en", idea).status()).isEqualTo(200);
    }

    @Test
    void counts_code_points_and_says_the_limit() throws Exception {
        String fits = "{\"anonymous\":true,\"title\":\"%s\"}".formatted("🙂".repeat(200));
        String tooLong = "{\"anonymous\":true,\"title\":\"%s\"}".formatted("🙂".repeat(201));

        assertThat(post(council("/ideas"), null, "en", fits).status()).isEqualTo(200);
        Refused refused = post(council("/ideas"), null, "es", tooLong);
        assertThat(refused.wordless()).isEqualTo(Refused.at("title"));
        assertThat(refused.message()).isEqualTo("Use como máximo 200 caracteres, por favor.");
    }

    @Test
    void refuses_a_file_whose_name_reverses_the_text_around_it() throws Exception {
        Product.Answer answer = product.upload(
                "/api/organizations/" + home.organization() + "/imports/preview",
                home.administrator(),
                "administrator",
                UUID.randomUUID().toString(),
                "en",
                Map.of("roster\u202evsc.exe", new byte[] {1}));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("fields").path(0).path("field").asString())
                .isEqualTo("files[0].name");
    }

    @Test
    void refuses_a_header_with_a_control_character() throws Exception {
        try (java.net.Socket wire =
                new java.net.Socket("127.0.0.1", URI.create(product.url()).getPort())) {
            wire.setSoTimeout(Math.toIntExact(Duration.ofSeconds(10).toMillis()));
            wire.getOutputStream()
                    .write(
                            "GET /api/session HTTP/1.1\r\nHost: localhost\r\nUser-Agent: a\u009bb\r\nConnection: close\r\n\r\n"
                                    .getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(wire.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("fields-invalid", "\"field\":\"User-Agent\"");
        }
    }

    @Test
    void reads_what_was_stored_before_there_was_a_policy() {
        NamedEventSerializer events = product.context().getBean(NamedEventSerializer.class);
        MeetingId meeting = new MeetingId("meeting-1");
        Instant far = Instant.parse("+292278994-08-17T07:12:55Z");
        List<Object> stored = List.of(
                new ClaimDeferred(new PayAccountId("pay-2026-ana"), new ClaimId("claim-1"), LocalDate.MAX),
                new MeetingMoved(meeting, far, far, false, Words.plain("control \u0000 and \u202e")),
                new MeetingCancelled(meeting, Words.plain("\u200b")));

        for (Object event : stored) {
            SerializedObject<byte[]> written = events.serialize(event, byte[].class);
            assertThat(events.<byte[], Object>deserialize(written)).isEqualTo(event);
        }
    }

    private static String council(String address) {
        return "/api/councils/" + home.council() + address;
    }

    private static Refused post(String path, @Nullable String person, String language, String body) throws Exception {
        return send(path, person, language, BodyPublishers.ofString(body));
    }

    private static Refused send(String path, @Nullable String person, String language, HttpRequest.BodyPublisher body)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product.url() + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(body);
        if (person != null) {
            request.header("Cookie", product.cookie(person)).header("Longtable-Role", "administrator");
        }
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        JsonNode said = JSON.readTree(answer.body());
        List<String> fields = said.path("fields")
                .valueStream()
                .map(it -> it.path("field").asString())
                .toList();
        String message = said.path("fields").path(0).path("message").asString("");
        return new Refused(answer.statusCode(), said.path("type").asString(""), fields, message);
    }
}
