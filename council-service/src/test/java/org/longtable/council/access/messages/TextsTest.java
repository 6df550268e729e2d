package org.longtable.council.access.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longtable.contract.PersonId;
import org.longtable.council.access.ContactPoint;
import org.longtable.council.access.ContactPoint.Medium;
import org.longtable.council.access.messages.Outbox.QueuedMessage;
import tools.jackson.databind.json.JsonMapper;

/** Tests the HTTP requests to providers of text messages and the handling of their responses. */
class TextsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final byte[] SECRET = "a secret of 24 bytes and".getBytes(StandardCharsets.UTF_8);
    private static final String ENCODED = Base64.getEncoder().encodeToString(SECRET);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final QueuedMessage MESSAGE = new QueuedMessage(
            "message-1",
            new PersonId("ana"),
            new ContactPoint(Medium.TEXT, "+16175550134"),
            "",
            "Hola, Ana: entre aquí + ahora",
            NOW.minusSeconds(600));

    /** Contains a request that the test provider received. */
    private record Heard(String path, Map<String, List<String>> headers, String body) {

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(it -> it.getKey().equalsIgnoreCase(name))
                    .map(it -> it.getValue().getFirst())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final List<Heard> heard = new ArrayList<>();
    private HttpServer provider;
    private int answer = 201;

    @BeforeEach
    void start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/", this::hear);
        provider.start();
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    private void hear(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        heard.add(new Heard(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body));
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private String url() {
        return "http://127.0.0.1:" + provider.getAddress().getPort();
    }

    private MessageChannel twilio(String from) {
        return new TwilioTextChannel(url(), "AC123", "token", from);
    }

    @Test
    void twilio_is_told_in_its_own_words() {
        assertThat(twilio("+16175550100").send(MESSAGE)).isTrue();
        Heard told = heard.getFirst();
        assertThat(told.path()).isEqualTo("/2010-04-01/Accounts/AC123/Messages.json");
        assertThat(told.header("Authorization"))
                .isEqualTo(
                        "Basic " + Base64.getEncoder().encodeToString("AC123:token".getBytes(StandardCharsets.UTF_8)));
        assertThat(told.header("Content-Type")).startsWith("application/x-www-form-urlencoded");
        assertThat(List.of(told.body().split("&")))
                .map(it -> URLDecoder.decode(it, StandardCharsets.UTF_8))
                .containsExactlyInAnyOrder("To=+16175550134", "From=+16175550100", "Body=" + MESSAGE.text());

        twilio("MG77").send(MESSAGE);
        assertThat(heard.getLast().body()).contains("MessagingServiceSid=MG77").doesNotContain("From=");
    }

    @Test
    void a_hospitals_own_address_can_tell_that_it_was_us() throws Exception {
        assertThat(new WebhookTextChannel(url() + "/texts", "whsec_" + ENCODED, JSON, InstantSource.fixed(NOW))
                        .send(MESSAGE))
                .isTrue();
        Heard told = heard.getFirst();
        assertThat(told.path()).isEqualTo("/texts");
        assertThat(JSON.readTree(told.body()))
                .isEqualTo(JSON.readTree(
                        "{\"id\":\"message-1\",\"to\":\"+16175550134\",\"text\":\"Hola, Ana: entre aquí + ahora\"}"));
        assertThat(told.header("webhook-timestamp"))
                .as("when it is sent, not when it was written")
                .isEqualTo(Long.toString(NOW.getEpochSecond()));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
        String signed = "message-1." + NOW.getEpochSecond() + "." + told.body();
        assertThat(told.header("webhook-signature"))
                .isEqualTo("v1,"
                        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @CsvSource({
        "200,true",
        "201,true",
        "400,true",
        "422,true",
        "401,false",
        "404,false",
        "429,false",
        "500,false",
        "503,false"
    })
    void what_may_be_put_right_is_tried_again_and_what_was_wrong_is_not(int status, boolean done) {
        answer = status;
        assertThat(twilio("+16175550100").send(MESSAGE)).isEqualTo(done);
    }

    @Test
    void a_provider_that_is_not_there_is_tried_again() {
        provider.stop(0);
        assertThat(twilio("+16175550100").send(MESSAGE)).isFalse();
    }
}
