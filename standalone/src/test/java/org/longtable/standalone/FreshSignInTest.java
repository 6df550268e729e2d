package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.admission.SecureTokens;
import org.longtable.admission.Session;
import org.longtable.admission.SessionCookie;
import org.longtable.admission.SessionStore;
import org.longtable.contract.PersonId;
import org.longtable.council.access.signin.SignInLinkSender;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The test checks that a session whose sign-in was some time ago cannot change an email address, a passkey or a role, and cannot erase a
 * person.
 */
@Tag("integration")
class FreshSignInTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NEEDED = "/problems/fresh-sign-in-needed";

    private static Product product;
    private static FirstSteps home;

    @BeforeAll
    static void start() throws Exception {
        product = new Product();
        home = FirstSteps.in(product);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void an_old_sign_in_changes_no_way_in_and_no_role_and_erases_nobody() throws Exception {
        String ana = added("ana@example.org");
        String old = oldSession(home.administrator(), Duration.ofMinutes(11));
        Map<String, Map<String, ?>> commands = Map.of(
                ana + "/contact", Map.of("name", "Ana", "email", "other@example.org"),
                ana + "/roles", Map.of("role", "LEADER"),
                ana + "/role-endings", Map.of("role", "LEADER"),
                ana + "/erasure", Map.of("reason", "ASKED_FOR"),
                ana + "/passkeys/one/removal", Map.of(),
                home.administrator() + "/passkeys/options", Map.of(),
                home.administrator() + "/passkeys",
                        Map.of("id", "one", "label", "Phone", "credential", Map.of("id", "one")));
        for (Map.Entry<String, Map<String, ?>> command : commands.entrySet()) {
            HttpResponse<String> answer = post(old, people() + "/" + command.getKey(), command.getValue());
            assertThat(answer.statusCode()).as(command.getKey()).isEqualTo(403);
            assertThat(type(answer)).as(command.getKey()).isEqualTo(NEEDED);
        }
        assertThat(post(old, people() + "/" + ana + "/contact", Map.of("name", "Ann", "email", "ana@example.org"))
                        .statusCode())
                .as("a name needs none")
                .isEqualTo(200);
    }

    @Test
    void a_recent_sign_in_does() throws Exception {
        String bea = added("bea@example.org");
        String recent = oldSession(home.administrator(), Duration.ofMinutes(8));
        assertThat(post(recent, people() + "/" + bea + "/roles", Map.of("role", "LEADER"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_browser_does_not_make_its_sign_in_younger() throws Exception {
        String old = oldSession(home.administrator(), Duration.ofMinutes(11));
        String younger = old.substring(0, old.indexOf('.') + 1) + Instant.now().getEpochSecond();
        HttpResponse<String> answer = post(younger, people(), Map.of("name", "Mallory"));
        assertThat(type(answer)).isEqualTo("/problems/not-signed-in");
    }

    @Test
    void a_code_from_the_mailbox_signs_in_anew_only_together_with_the_browser_that_asked() throws Exception {
        String cleo = added("cleo@example.org");
        Browser phone = new Browser(product, "advisor");
        phone.entersBy(product.context().getBean(SignInLinkSender.class).createTerminalLink(new PersonId(cleo)));
        JsonNode asked =
                JSON.readTree(phone.send("/api/sign-in/codes", Map.of()).body());
        String code = code("cleo@example.org");

        assertThat(phone.entersBy(asked.path("link").asString()).statusCode()).isEqualTo(422);
        assertThat(phone.entersBy(asked.path("link").asString(), code).statusCode())
                .isEqualTo(200);
        assertThat(phone.person()).isEqualTo(cleo);
        assertThat(type(new Browser(product).send("/api/sign-in/codes", Map.of())))
                .isEqualTo("/problems/not-signed-in");
    }

    @Test
    void no_time_of_a_sign_in_is_stored_finer_than_the_day() {
        sessions().find().forEach(session -> {
            for (String field : new String[] {"begun", "seen", "ends"}) {
                assertThat(session.getDate(field).getTime() % Duration.ofDays(1).toMillis())
                        .as(field)
                        .isZero();
            }
        });
        assertThat(sessions().countDocuments()).isPositive();
    }

    /** Returns a session whose sign-in was some time ago. */
    private static String oldSession(String person, Duration ago) {
        product.context().getBean(SessionStore.class).create(new PersonId(person), Session.SignInMethod.LINK, "a test");
        Document session = Objects.requireNonNull(
                sessions().find(Filters.eq("person", person)).first());
        String token = SecureTokens.newToken() + "." + Instant.now().minus(ago).getEpochSecond();
        sessions()
                .insertOne(new Document(session)
                        .append("_id", SecureTokens.hash(token))
                        .append("session", UUID.randomUUID().toString()));
        return token;
    }

    private static MongoCollection<Document> sessions() {
        return product.context().getBean(MongoDatabase.class).getCollection("sessions");
    }

    private static HttpResponse<String> post(String token, String path, Map<String, ?> body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(product.url() + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Longtable-Role", "administrator")
                .header("Cookie", SessionCookie.NAME + "=" + token)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String code(String email) throws Exception {
        for (JsonNode message : product.get(
                        "/api/organizations/" + home.organization() + "/outbox", home.administrator(), "administrator")
                .body()
                .path("messages")) {
            if (message.path("to").path("address").asString().equals(email)) {
                String subject = message.path("subject").asString();
                return subject.substring(subject.lastIndexOf(' ') + 1);
            }
        }
        return "";
    }

    private static String people() {
        return "/api/organizations/" + home.organization() + "/people";
    }

    private static String added(String email) throws Exception {
        return product.post(people(), home.administrator(), "administrator", Map.of("name", "Somebody", "email", email))
                .text("id");
    }

    private static String type(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).path("type").asString();
    }
}
