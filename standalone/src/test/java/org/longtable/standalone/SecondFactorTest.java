package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.admission.Session;
import org.longtable.admission.SessionCookie;
import org.longtable.admission.SessionStore;
import org.longtable.contract.PersonId;
import org.longtable.council.access.signin.SignInLinkSender;
import org.longtable.eventstore.encryption.PersonalDataVault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The test checks that outside the trial a mailbox alone is not enough to act as an administrator. */
@Tag("integration")
class SecondFactorTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NEEDED = "/problems/second-factor-needed";

    private static Product product;
    private static FirstSteps home;

    @BeforeAll
    static void start() throws Exception {
        product = new Product("--longtable.trial=false");
        home = FirstSteps.in(product);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @AfterEach
    void noPasskeys() {
        passkeys().deleteMany(new Document());
    }

    @Test
    void an_administrator_without_a_passkey_reaches_only_what_adds_one() throws Exception {
        Cookie link = signedIn(home.administrator(), Session.SignInMethod.LINK);
        assertThat(link.get("/api/session").path("secondFactor").asString()).isEqualTo("ADD");
        assertThat(link.get(people()).path("type").asString()).isEqualTo(NEEDED);
        assertThat(link.get("/api/audit").path("type").asString()).isEqualTo(NEEDED);
        assertThat(type(link.post(people(), Map.of("name", "Ana")))).isEqualTo(NEEDED);
        assertThat(type(link.post(
                        people() + "/" + home.administrator() + "/contact",
                        Map.of("name", "Elena", "email", "other@example.org"))))
                .isEqualTo(NEEDED);
        product.post(people(), home.administrator(), "administrator", Map.of("name", "Quincy"));
        Cookie shown = signedIn(home.administrator(), Session.SignInMethod.PASSKEY);
        await().until(() ->
                shown.get("/api/access/people?q=Quincy").path("people").size() == 1);
        assertThat(link.get("/api/access/people?q=Quincy").path("people").size())
                .as("who has no role yet is found by those who run the councils only")
                .isZero();
        assertThat(link.post(passkeysOf(home.administrator()) + "/options", Map.of())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_administrator_with_a_passkey_has_to_show_it_and_adds_no_other_by_a_link() throws Exception {
        String passkey = kept(home.administrator());
        Cookie link = signedIn(home.administrator(), Session.SignInMethod.LINK);
        assertThat(link.get("/api/session").path("secondFactor").asString()).isEqualTo("SHOW");
        assertThat(link.get(people()).path("type").asString()).isEqualTo(NEEDED);
        assertThat(type(link.post(passkeysOf(home.administrator()) + "/options", Map.of())))
                .isEqualTo(NEEDED);
        assertThat(type(link.post(passkeysOf(home.administrator()) + "/" + passkey + "/removal", Map.of())))
                .isEqualTo(NEEDED);

        Cookie shown = signedIn(home.administrator(), Session.SignInMethod.PASSKEY);
        assertThat(shown.get("/api/session").path("secondFactor").asString()).isEqualTo("COMPLETE");
        assertThat(shown.get(people()).path("people").isArray()).isTrue();
    }

    @Test
    void whoever_is_no_administrator_needs_none() throws Exception {
        String carla = added("carla@example.org");
        Map<String, String> role = Map.of("role", "COORDINATOR", "council", home.council());
        assertThat(product.post(people() + "/" + carla + "/roles", home.administrator(), "administrator", role)
                        .status())
                .isEqualTo(200);
        Cookie link = signedIn(carla, Session.SignInMethod.LINK);
        assertThat(link.get("/api/session").path("secondFactor").asString()).isEqualTo("COMPLETE");
        assertThat(link.get("/api/councils/" + home.council() + "/roster", "coordinator")
                        .path("type")
                        .asString(""))
                .isEmpty();
    }

    @Test
    void the_last_passkey_of_the_administrators_stays() throws Exception {
        String own = kept(home.administrator());
        Cookie elena = signedIn(home.administrator(), Session.SignInMethod.PASSKEY);
        String removal = passkeysOf(home.administrator()) + "/" + own + "/removal";
        assertThat(type(elena.post(removal, Map.of()))).isEqualTo("/problems/last-passkey-of-administrators");

        String other = added("zoe@example.org");
        kept(other);
        assertThat(type(elena.post(removal, Map.of())))
                .as("who has one is no administrator")
                .isEqualTo("/problems/last-passkey-of-administrators");
        product.post(
                people() + "/" + other + "/roles",
                home.administrator(),
                "administrator",
                Map.of("role", "ADMINISTRATOR"));
        assertThat(elena.post(removal, Map.of()).statusCode()).isEqualTo(200);
        assertThat(passkeys().countDocuments(Filters.eq("person", home.administrator())))
                .isZero();
    }

    @Test
    void a_link_from_the_terminal_leads_back_without_the_passkey() throws Exception {
        kept(home.administrator());
        Browser browser = new Browser(product, "administrator");
        browser.entersBy(product.context()
                .getBean(SignInLinkSender.class)
                .createTerminalLink(new PersonId(home.administrator())));
        assertThat(browser.ask(people()).path("people").isArray()).isTrue();
        assertThat(browser.send(passkeysOf(home.administrator()) + "/options", Map.of())
                        .statusCode())
                .isEqualTo(200);
    }

    /** The cookie of a person with a certain sign-in method. */
    private record Cookie(String value) {

        JsonNode get(String path) throws Exception {
            return get(path, "administrator");
        }

        JsonNode get(String path, String role) throws Exception {
            Browser browser = new Browser(product, role);
            return JSON.readTree(browser.answer(path, "Cookie", value).body());
        }

        HttpResponse<String> post(String path, Map<String, ?> body) throws Exception {
            return new Browser(product, "administrator").send(path, body, "Cookie", value);
        }
    }

    private static Cookie signedIn(String person, Session.SignInMethod how) {
        return new Cookie(SessionCookie.NAME + "="
                + product.context()
                        .getBean(SessionStore.class)
                        .create(new PersonId(person), how, "a test")
                        .token());
    }

    private static MongoCollection<Document> passkeys() {
        return product.context().getBean(MongoDatabase.class).getCollection("passkeys");
    }

    /** Stores a passkey as if a device had created it. */
    private static String kept(String person) {
        String id = UUID.randomUUID().toString();
        PersonalDataVault vault = product.context().getBean(PersonalDataVault.class);
        passkeys()
                .insertOne(new Document("_id", id)
                        .append("person", person)
                        .append("label", vault.encrypt(person, "Phone"))
                        .append("created", Date.from(Instant.now().truncatedTo(ChronoUnit.DAYS)))
                        .append("lastUsed", null));
        return id;
    }

    private static String people() {
        return "/api/organizations/" + home.organization() + "/people";
    }

    private static String passkeysOf(String person) {
        return people() + "/" + person + "/passkeys";
    }

    private static String added(String email) throws Exception {
        return product.post(people(), home.administrator(), "administrator", Map.of("name", "Somebody", "email", email))
                .text("id");
    }

    private static String type(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).path("type").asString("");
    }
}
