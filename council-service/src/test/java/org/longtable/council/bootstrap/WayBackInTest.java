package org.longtable.council.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.council.access.SetupCode;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Tests the sign-in link on the terminal for an administrator who receives no mail or has lost a passkey. */
@Tag("integration")
class WayBackInTest {

    private static final MongoServer SERVER = new MongoServer(new MemoryBackend());

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() throws Exception {
        service = new SpringApplicationBuilder(CouncilServiceApplication.class)
                .run(
                        "--server.port=0",
                        "--longtable.url=https://longtable.example.org",
                        "--longtable.mongodb.uri=" + SERVER.bindAndGetConnectionString(),
                        "--longtable.mongodb.database=wayback",
                        "--longtable.master-key=" + Base64.getEncoder().encodeToString(new byte[32]));
        assertThat(post(
                                "/api/organizations",
                                "{\"code\": \""
                                        + service.getBean(SetupCode.class).issue()
                                        + "\", \"name\": \"Hospital\","
                                        + " \"administrator\": {\"name\": \"Dana\", \"email\": \"dana@example.org\"}}")
                        .statusCode())
                .isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        service.close();
        SERVER.shutdownNow();
    }

    @Test
    void the_terminal_prints_a_link_that_lets_the_administrator_in_once() throws Exception {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        int status =
                WayBackIn.print(service, "Dana@example.org", new PrintStream(terminal, true, StandardCharsets.UTF_8));
        String printed = terminal.toString(StandardCharsets.UTF_8);
        assertThat(status).isZero();
        assertThat(printed).contains("https://longtable.example.org/enter#");
        String link = printed.substring(printed.indexOf('#') + 1).strip();
        assertThat(post("/api/sign-in", "{\"link\": \"" + link + "\"}").statusCode())
                .isEqualTo(200);
        assertThat(post("/api/sign-in", "{\"link\": \"" + link + "\"}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobody_but_an_administrator_gets_one() {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        int status = WayBackIn.print(
                service, "stranger@example.org", new PrintStream(terminal, true, StandardCharsets.UTF_8));
        assertThat(status).isNotZero();
        assertThat(terminal.toString(StandardCharsets.UTF_8)).doesNotContain("/enter#");
    }

    @Test
    void whoever_names_nobody_is_told_what_to_type() {
        assertThat(WayBackIn.run(List.of())).isEqualTo(2);
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        String url = "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
