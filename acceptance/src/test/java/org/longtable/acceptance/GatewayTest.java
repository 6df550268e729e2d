package org.longtable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.longtable.acceptance.ApiClient.ApiResponse;

/**
 * Checks common requests through the gateway on two instances of each service, and that users notice nothing while one instance of each
 * is down.
 */
@TestMethodOrder(OrderAnnotation.class)
class GatewayTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private static Path folder;

    private static Cluster cluster;
    private static ApiClient api;
    private static TestOrganization organization;
    private static LoadGenerator load;

    @BeforeAll
    static void start() throws Exception {
        cluster = Cluster.in(folder);
        api = new ApiClient(cluster.at());
        organization = TestOrganization.withCouncils(api, cluster.setUpCode(), 1);
        load = new LoadGenerator(api, organization);
    }

    @AfterAll
    static void stop() throws Exception {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    @Order(1)
    void who_signed_in_is_known_to_every_service() throws Exception {
        for (int i = 0; i < 4; i++) {
            ApiResponse session = api.signedInAs(organization.administrator())
                    .get("/api/session")
                    .good();
            assertThat(session.text("person"))
                    .isEqualTo(organization.administrator().person());
        }
        assertThat(api.get("/api/organizations/" + organization.id() + "/people")
                        .status())
                .isEqualTo(401);
    }

    @Test
    @Order(2)
    void a_query_shows_what_was_just_written_whichever_services_answer() throws Exception {
        for (int i = 0; i < 4; i++) {
            writesAndReads(i);
        }
    }

    @Test
    @Order(3)
    void open_pages_hear_of_it() throws Exception {
        try (LiveSocketClient page =
                LiveSocketClient.resuming(cluster.at(), organization.administrator(), OptionalLong.empty())) {
            page.headAtGreeting();
            long position = load.write(0).good().position();
            await().atMost(PATIENCE).until(() -> page.last() >= position);
        }
    }

    @Test
    @Order(4)
    void pages_come_with_the_headers_that_protect_them() throws Exception {
        for (String address : new String[] {"/", "/councils/any/ideas"}) {
            HttpResponse<String> page = get(address);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("<div id=\"root\">");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'self'");
        }
        String asset = get("/").body().replaceAll("(?s).*?\"(/assets/[^\"]+\\.js)\".*", "$1");
        HttpResponse<String> script = get(asset);
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }

    @Test
    @Order(5)
    void a_body_larger_than_any_command_is_refused() throws Exception {
        HttpRequest large = HttpRequest.newBuilder(
                        cluster.at().resolve(TestOrganization.ideas(organization.council(0))))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Cookie", organization.administrator().cookie())
                .POST(BodyPublishers.ofString(" ".repeat(300_000)))
                .build();
        assertThat(HTTP.send(large, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
    }

    @Test
    @Order(6)
    void requests_go_on_while_one_of_each_service_is_down() throws Exception {
        cluster.kill("council-1");
        for (int i = 0; i < 10; i++) {
            load.write(i).good();
        }
        cluster.kill("projection-2");
        for (int i = 0; i < 4; i++) {
            writesAndReads(i);
        }
    }

    /** The gateway also logs failures while a service is down; these must not identify the sender either. */
    @Test
    @Order(7)
    void no_log_tells_who_sent_an_anonymous_idea() throws Exception {
        String mark = "mark-" + UUID.randomUUID();
        HttpRequest idea = HttpRequest.newBuilder(
                        cluster.at().resolve(TestOrganization.ideas(organization.council(0)) + "?from=" + mark))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("User-Agent", mark)
                .header("Referer", "http://localhost/" + mark)
                .header("X-Forwarded-For", "203.0.113.77")
                .POST(BodyPublishers.ofString("{\"title\":\"More chairs\",\"anonymous\":true}"))
                .build();
        HttpResponse<String> answer = HTTP.send(idea, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Map<String, String> logs = cluster.logs();
        assertThat(logs).containsKeys("gateway.log", "council-2.log");
        assertThat(logs.get("gateway.log")).doesNotContain("remote_ip", "client_ip", "User-Agent");
        logs.forEach((log, text) -> assertThat(text).as(log).doesNotContain(mark, "203.0.113.77"));
    }

    private static void writesAndReads(int turn) throws Exception {
        ApiResponse written = load.write(turn).good();
        ApiResponse board = api.signedInAs(organization.administrator())
                .getAtPosition(TestOrganization.ideas(organization.council(turn)), written.position());
        assertThat(board.body()
                        .valueStream()
                        .map(it -> it.path("idea").path("id").asString()))
                .contains(written.text("id"));
    }

    private static HttpResponse<String> get(String address) throws Exception {
        URI page = cluster.at().resolve(address);
        return HTTP.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }
}
