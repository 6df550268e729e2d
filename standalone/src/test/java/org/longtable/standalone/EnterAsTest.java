package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.council.access.addperson.AddPerson;
import org.longtable.council.organization.CreateOrganization;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;

/** The test checks that demo sign-in works on this machine and not through a proxy, even when a trusted proxy's headers are applied. */
@Tag("integration")
class EnterAsTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final OrganizationId SAMPLE = new OrganizationId("sample-organization");
    private static final PersonId PERSON = new PersonId("person-sample");

    private static Product product;

    @BeforeAll
    static void start() {
        product = new Product(
                "--server.forward-headers-strategy=native", "--server.tomcat.remoteip.internal-proxies=127.0.0.0/8");
        CommandDispatcher commands = product.context().getBean(CommandDispatcher.class);
        commands.send(SAMPLE, caller("created"), SAMPLE, new CreateOrganization(SAMPLE, "Sample", "USD"));
        Personal name = new Personal(PERSON, "Elena Rivera");
        commands.send(SAMPLE, caller("added"), PERSON, new AddPerson(PERSON, SAMPLE, name, null, null, "en"));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void a_program_on_this_machine_enters() throws Exception {
        assertThat(get("/api/session", "Accept", "*/*")).contains("\"enterAs\":true");
        assertThat(enter("Accept", "*/*").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded",
                "X-Forwarded-For",
                "X-Forwarded-Proto",
                "X-Forwarded-Host",
                "X-Forwarded-By",
                "X-Real-IP",
                "Via"
            })
    void nobody_enters_through_a_proxy(String header) throws Exception {
        HttpResponse<String> answer = enter(header, "127.0.0.1");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("/problems/only-on-this-machine");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(get("/api/session", header, "127.0.0.1")).contains("\"enterAs\":false");
        assertThat(get("/api/access/people", header, "127.0.0.1")).contains("/problems/not-signed-in");
    }

    private static HttpResponse<String> enter(String header, String value) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(product.url() + "/api/sign-in/as"))
                        .header(header, value)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString("{\"person\": \"" + PERSON.value() + "\"}"))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String get(String path, String header, String value) throws Exception {
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create(product.url() + path))
                                .header(header, value)
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static CommandContext caller(String request) {
        return new CommandContext(PERSON, Role.ADMINISTRATOR, null, request, request, null, Instant.now());
    }
}
