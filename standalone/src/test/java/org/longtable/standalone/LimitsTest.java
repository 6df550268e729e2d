package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.access.preferlanguage.PreferLanguage;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;

/** The test checks that clients that send too much or too slowly, or do not read, are disconnected without effect on others. */
@Tag("integration")
class LimitsTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int TOO_LARGE = 1009;
    private static final int UNWELCOME = 1008;
    private static final int NOT_UNDERSTOOD = 1007;

    private static Product product;
    private static FirstSteps home;

    @BeforeAll
    static void start() throws Exception {
        product = new Product(
                "--longtable.live.patience=PT1S",
                "--longtable.live.silence=PT2S",
                "--server.tomcat.connection-timeout=1s");
        home = FirstSteps.in(product);
    }

    @AfterAll
    static void stop() {
        StandingCheck.passesAndCloses(product);
    }

    @Test
    void headers_without_end_are_refused() throws Exception {
        try (Wire wire = new Wire(product.url(), LONGEST)) {
            wire.send("GET /api/organization HTTP/1.1\r\nHost: 127.0.0.1\r\n");
            // The server may reject the request and close the connection before all headers are sent.
            for (int i = 0; i < 200 && sent(wire, "X-%d: %s\r\n".formatted(i, "x".repeat(1_000))); i++) {}
            String answer = wire.answer();
            assertThat(answer).doesNotContain("Exception", "tomcat", "HTTP/1.1 200");
        }
        assertAnswers();
    }

    @Test
    void a_body_larger_than_any_command_is_refused_also_without_its_length() throws Exception {
        try (Wire wire = new Wire(product.url(), LONGEST)) {
            wire.send("""
                    POST /api/organizations/%s/people HTTP/1.1\r
                    Host: 127.0.0.1\r
                    Content-Type: application/json\r
                    Idempotency-Key: large\r
                    Longtable-Role: administrator\r
                    Cookie: %s\r
                    Connection: close\r
                    Transfer-Encoding: chunked\r
                    \r
                    """.formatted(home.organization(), product.cookie(home.administrator())));
            String chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
            for (int i = 0; i < 6 && sent(wire, chunk); i++) {}
            sent(wire, "0\r\n\r\n");
            assertThat(wire.answer()).startsWith("HTTP/1.1 413").contains("/problems/body-too-large");
        }
        assertAnswers();
    }

    @Test
    void a_request_that_never_ends_is_not_waited_for() throws Exception {
        try (Wire wire = new Wire(product.url(), LONGEST)) {
            wire.send("GET /api/organization HTTP/1.1\r\nHost: 127.0.0.1\r\n");
            assertThat(wire.answer()).doesNotContain("HTTP/1.1 200");
        }
        try (Wire wire = new Wire(product.url(), LONGEST)) {
            wire.send("""
                    POST /api/sign-in/links HTTP/1.1\r
                    Host: 127.0.0.1\r
                    Content-Type: application/json\r
                    Idempotency-Key: slow\r
                    Content-Length: 1000\r
                    \r
                    {""");
            assertThat(wire.answer()).doesNotContain("HTTP/1.1 200", "Exception");
        }
        assertAnswers();
    }

    @Test
    void a_live_message_is_small_and_one_that_says_something() throws Exception {
        assertThat(closedAfter("{\"ping\":\"" + "x".repeat(2_000) + "\"}", 1)).isEqualTo(TOO_LARGE);
        assertThat(closedAfter("{\"ping\":\"x\"}", 1)).isEqualTo(NOT_UNDERSTOOD);
        assertThat(closedAfter("[[[[", 1)).isEqualTo(NOT_UNDERSTOOD);
        assertThat(closedAfter("{\"ping\":1}", 100)).isEqualTo(UNWELCOME);
    }

    @Test
    void a_client_that_went_away_without_a_word_is_let_go() throws Exception {
        try (Wire wire = Wire.live(product, home.administrator(), LONGEST)) {
            wire.say("{\"resume\":null}");
            await().untilAsserted(() -> assertThat(connections()).isEqualTo(1));
            await().atMost(LONGEST)
                    .untilAsserted(() -> assertThat(connections()).isZero());
        }
    }

    @Test
    void a_client_that_reads_nothing_is_let_go_and_keeps_nobody_waiting() throws Exception {
        try (Wire wire = Wire.live(product, home.administrator(), LONGEST)) {
            await().untilAsserted(() -> assertThat(connections()).isEqualTo(1));
            for (int i = 0; i < 1_900; i++) {
                happens(i);
            }
            wire.say("{\"resume\":0}");
            await().atMost(LONGEST.multipliedBy(4))
                    .untilAsserted(() -> assertThat(connections()).isZero());
        }
    }

    /** Creates an event for which this person receives a live notice. */
    private static void happens(int i) {
        PersonId person = new PersonId(home.administrator());
        String request = "stalled-" + i;
        CommandContext caller =
                new CommandContext(person, Role.ADMINISTRATOR, null, request, request, null, Instant.now());
        OrganizationId organization = new OrganizationId(home.organization());
        product.context()
                .getBean(CommandDispatcher.class)
                .send(organization, caller, person, new PreferLanguage(organization, person, i % 2 == 0 ? "es" : "en"));
    }

    private static int closedAfter(String message, int times) throws Exception {
        try (Wire wire = Wire.live(product, home.administrator(), LONGEST)) {
            for (int i = 0; i < times; i++) {
                wire.say(message);
            }
            return wire.closed();
        }
    }

    private static boolean sent(Wire wire, String text) {
        try {
            wire.send(text);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    private static double connections() {
        return product.context()
                .getBean(MeterRegistry.class)
                .get("longtable.live.connections")
                .gauge()
                .value();
    }

    private static void assertAnswers() throws Exception {
        assertThat(product.get("/api/organization").status()).isEqualTo(200);
    }
}
