package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The test checks that bodies that are too large, too slow or unauthenticated use neither memory nor disk nor a thread, and that normal
 * requests are still answered.
 */
@Tag("integration")
class BodyLimitsTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int SLOW_BODIES = 210;
    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    static Path stored;

    private static Product product;
    private static FirstSteps home;

    @BeforeAll
    static void start() throws Exception {
        product = new Product(
                "--longtable.body-deadline=25s",
                "--longtable.upload-grace=2s",
                "--spring.servlet.multipart.location=" + stored);
        home = FirstSteps.in(product);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void normal_requests_are_answered_while_210_slow_bodies_are_open() throws Exception {
        List<Wire> slow = new ArrayList<>();
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            for (int i = 0; i < SLOW_BODIES; i++) {
                Wire wire = new Wire(product.url(), LONGEST);
                wire.send(head("/api/sign-in/links", "application/json", "Content-Length: 1000") + "{");
                slow.add(wire);
            }
            clock.scheduleAtFixedRate(() -> slow.forEach(BodyLimitsTest::trickle), 4, 4, TimeUnit.SECONDS);
            for (int i = 0; i < 5; i++) {
                assertAnswersSoon();
            }
            for (Wire wire : List.of(slow.getFirst(), slow.get(SLOW_BODIES / 2), slow.getLast())) {
                assertThat(wire.line()).startsWith("HTTP/1.1 408");
            }
            assertAnswersSoon();
        } finally {
            for (Wire wire : slow) {
                wire.close();
            }
        }
    }

    @Test
    void a_body_of_90_megabytes_is_refused_unread_whatever_its_type_and_spelling() throws Exception {
        for (String type : List.of("application/json", "text/plain", "application/x-www-form-urlencoded")) {
            try (Wire wire = new Wire(product.url(), LONGEST)) {
                wire.send(head("/api/sign-in/links", type, "Content-Length: " + 90 * MEGABYTE));
                assertThat(wire.line()).startsWith("HTTP/1.1 413");
            }
        }
        try (Wire wire = new Wire(product.url(), LONGEST)) {
            wire.send(head("/%61pi/sign-in/links", "application/json", "Content-Length: " + 90 * MEGABYTE));
            assertThat(wire.answer()).startsWith("HTTP/1.1 400");
        }
        assertAnswersSoon();
    }

    @Test
    void a_body_without_its_length_is_refused_at_its_limit() throws Exception {
        for (String method : List.of("POST", "GET")) {
            try (Wire wire = new Wire(product.url(), LONGEST)) {
                wire.send(head("/api/sign-in/links", "text/plain", "Transfer-Encoding: chunked")
                        .replace("POST", method));
                String chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
                for (int i = 0; i < 8; i++) {
                    wire.send(chunk);
                }
                assertThat(wire.line()).startsWith("HTTP/1.1 413");
            }
        }
    }

    @Test
    void of_uploads_by_nobody_nothing_is_stored() throws Exception {
        List<String> addresses = List.of(
                "/api/organizations/" + home.organization() + "/imports",
                "/api/organizations/" + home.organization() + "/imports/preview",
                "/api/imports/preview");
        for (String address : addresses) {
            for (String cookie : List.of("", "Cookie: longtable-session=made-up\r\n")) {
                assertThat(refused(address, cookie)).matches("HTTP/1.1 (401|409).*");
            }
        }
    }

    @Test
    void of_uploads_by_somebody_without_the_role_or_from_another_site_nothing_is_stored() throws Exception {
        String address = "/api/organizations/" + home.organization() + "/imports";
        String person = product.post(
                        "/api/organizations/" + home.organization() + "/people",
                        home.administrator(),
                        "administrator",
                        Map.of("name", "Marisol"))
                .text("id");
        String advisor = "Longtable-Role: advisor\r\nCookie: " + product.cookie(person) + "\r\n";
        assertThat(refused(address, advisor)).startsWith("HTTP/1.1 403");
        String elsewhere = "Longtable-Role: administrator\r\nOrigin: https://attacker.example\r\nCookie: "
                + product.cookie(home.administrator()) + "\r\n";
        assertThat(refused(address, elsewhere)).startsWith("HTTP/1.1 403");
    }

    @Test
    void files_are_not_taken_at_another_address() throws Exception {
        String administrator =
                "Longtable-Role: administrator\r\nCookie: " + product.cookie(home.administrator()) + "\r\n";
        assertThat(refused("/api/organizations/" + home.organization() + "/people", administrator))
                .startsWith("HTTP/1.1 415");
        assertThat(refused("/api/sample", administrator)).startsWith("HTTP/1.1 415");
    }

    @Test
    void an_upload_that_arrives_too_slowly_is_given_up() throws Exception {
        String administrator =
                "Longtable-Role: administrator\r\nCookie: " + product.cookie(home.administrator()) + "\r\n";
        try (Wire wire = new Wire(product.url(), LONGEST);
                ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            wire.send(upload("/api/organizations/" + home.organization() + "/imports/preview", administrator));
            clock.scheduleAtFixedRate(() -> trickle(wire), 200, 200, TimeUnit.MILLISECONDS);
            assertThat(wire.line()).startsWith("HTTP/1.1 408");
            await().untilAsserted(() -> assertThat(stored()).isZero());
        }
        assertAnswersSoon();
    }

    /** Returns the response to an upload of 100 MB, of which three are sent. Nothing of it is stored. */
    private static String refused(String address, String headers) throws Exception {
        try (Wire wire = new Wire(product.url(), LONGEST)) {
            wire.send(upload(address, headers));
            String megabyte = "x".repeat((int) MEGABYTE);
            for (int i = 0; i < 3; i++) {
                wire.send(megabyte);
                assertThat(stored()).isZero();
            }
            String line = wire.line();
            assertThat(stored()).isZero();
            return line;
        }
    }

    private static long stored() {
        File[] files = stored.toFile().listFiles();
        return files == null ? 0 : files.length;
    }

    private static String upload(String address, String headers) {
        return head(address, "multipart/form-data; boundary=b", headers + "Content-Length: " + 100 * MEGABYTE)
                + "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.csv\"\r\n\r\n";
    }

    private static String head(String path, String type, String more) {
        return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + type + "\r\nIdempotency-Key: k-"
                + System.nanoTime() + "\r\n" + more + "\r\n\r\n";
    }

    private static void trickle(Wire wire) {
        try {
            wire.send(" ");
        } catch (IOException letGo) {
            // The server has closed the connection.
        }
    }

    private static void assertAnswersSoon() throws Exception {
        long begun = System.nanoTime();
        assertThat(product.get("/api/organization").status()).isEqualTo(200);
        assertThat(product.post("/api/sign-out", null, "anonymous", Map.of()).status())
                .isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
    }
}
