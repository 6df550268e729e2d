package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.contract.PersonId;
import org.longtable.council.access.signin.SignInLinkSender;
import org.longtable.eventstore.LedgerStorageEngine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The test checks sign-in, sessions and sign-out with browsers that keep their own cookies. */
@Tag("integration")
class SignInTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Product product;
    private static FirstSteps home;
    private static Browser administrator;

    @BeforeAll
    static void start() throws Exception {
        product = new Product();
        home = FirstSteps.in(product);
        administrator = new Browser(product, "administrator");
        administrator.entersBy(product.context()
                .getBean(SignInLinkSender.class)
                .createTerminalLink(new PersonId(home.administrator())));
    }

    @AfterAll
    static void stop() {
        StandingCheck.passesAndCloses(product);
    }

    @Test
    void whoever_asked_opens_the_link_in_the_same_browser_once() throws Exception {
        String rosa = added("rosa@example.org");
        Browser phone = new Browser(product);
        phone.asksForLink("Rosa@Example.org ".strip());
        String link = mailed("rosa@example.org");

        assertThat(opened(phone, link).path("codeNeeded").asBoolean()).isFalse();
        assertThat(opened(phone, link).path("name").asString()).isEqualTo("rosa@example.org");
        assertThat(phone.person()).isEmpty();
        HttpResponse<String> in = phone.entersBy(link);
        assertThat(in.statusCode()).as(in.body()).isEqualTo(200);
        assertThat(in.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(phone.person()).isEqualTo(rosa);
        assertThat(problem(phone.entersBy(link))).isEqualTo("/problems/link-not-valid");
    }

    @Test
    void elsewhere_the_link_needs_the_code_of_the_asking_browser() throws Exception {
        String sam = added("sam@example.org");
        Browser desk = new Browser(product);
        String code = desk.asksForLink("sam@example.org");
        String link = mailed("sam@example.org");
        Browser phone = new Browser(product);

        assertThat(opened(phone, link).path("codeNeeded").asBoolean()).isTrue();
        assertThat(problem(phone.entersBy(link))).isEqualTo("/problems/sign-in-code-wrong");
        assertThat(phone.entersBy(link, code.substring(0, 3) + " " + code.substring(3))
                        .statusCode())
                .isEqualTo(200);
        assertThat(phone.person()).isEqualTo(sam);
        assertThat(desk.person()).isEmpty();
    }

    @Test
    void five_wrong_codes_spend_the_link() throws Exception {
        added("lin@example.org");
        String code = new Browser(product).asksForLink("lin@example.org");
        String link = mailed("lin@example.org");
        Browser thief = new Browser(product);
        for (int i = 0; i < 5; i++) {
            assertThat(problem(thief.entersBy(link, "nocode"))).isEqualTo("/problems/sign-in-code-wrong");
        }
        assertThat(thief.entersBy(link, code).statusCode()).isNotEqualTo(200);
        assertThat(problem(thief.entersBy(link, code))).isEqualTo("/problems/link-not-valid");
        assertThat(thief.person()).isEmpty();
    }

    @Test
    void the_answer_does_not_tell_who_is_known() throws Exception {
        added("known@example.org");
        JsonNode known = JSON.readTree(new Browser(product)
                .send("/api/sign-in/links", Map.of("to", "known@example.org"))
                .body());
        JsonNode unknown = JSON.readTree(new Browser(product)
                .send("/api/sign-in/links", Map.of("to", "stranger@example.org"))
                .body());
        assertThat(known.propertyNames()).isEqualTo(unknown.propertyNames());
        assertThat(unknown.path("code").asString()).matches("\\d{6}");
        mailed("known@example.org");
        assertThat(outbox().toString()).doesNotContain("stranger@example.org");
    }

    @Test
    void asking_again_and_again_is_slowed_down() throws Exception {
        Browser insistent = new Browser(product);
        HttpResponse<String> last = null;
        for (int i = 0; i < 7; i++) {
            last = insistent.send("/api/sign-in/links", Map.of("to", "insistent@example.org"));
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    }

    @Test
    void a_corrected_address_lets_in_and_the_old_one_no_more() throws Exception {
        String ivy = added("ivy@example.org");
        String contact = "/api/organizations/" + home.organization() + "/people/" + ivy + "/contact";
        assertThat(product.post(
                                contact,
                                home.administrator(),
                                "administrator",
                                Map.of("name", "Ivy", "email", "ivy.new@example.org"))
                        .status())
                .isEqualTo(200);
        confirms("ivy.new@example.org");
        new Browser(product).asksForLink("ivy@example.org");
        Browser phone = new Browser(product);
        phone.asksForLink("ivy.new@example.org");
        assertThat(phone.entersBy(mailed("ivy.new@example.org")).statusCode()).isEqualTo(200);
        assertThat(phone.person()).isEqualTo(ivy);
        assertThat(newestLink("ivy@example.org", "/enter#")).isEmpty();
    }

    @Test
    void whoever_is_corrected_is_told_so_at_the_address_before_in_their_language_and_only_then() throws Exception {
        String max = added("max@example.org");
        String contact = people() + "/" + max + "/contact";
        administrator.send(people() + "/" + max + "/language", Map.of("language", "es"));
        administrator.send(contact, Map.of("name", "Max", "email", "Max@example.org"));
        assertThat(toldAt("max@example.org")).isEmpty();
        administrator.send(contact, Map.of("name", "Max", "email", "taken@example.org"));
        assertThat(toldAt("max@example.org")).containsExactly("Se anotó otro correo electrónico suyo en Longtable");
        confirms("taken@example.org");
        assertThat(toldAt("max@example.org"))
                .containsExactly(
                        "Cambió su correo electrónico en Longtable",
                        "Se anotó otro correo electrónico suyo en Longtable");
        administrator.send(contact, Map.of("name", "Max"));
        assertThat(toldAt("taken@example.org")).first().isEqualTo("Cambió su correo electrónico en Longtable");
    }

    @Test
    void a_link_that_went_to_a_wrong_address_is_worth_nothing_once_that_is_corrected() throws Exception {
        String eli = added("wrong@example.org");
        String invitation = people() + "/" + eli + "/sign-in-invitation";
        assertThat(administrator.send(invitation, Map.of()).statusCode()).isEqualTo(200);
        String link = mailed("wrong@example.org");
        assertThat(administrator
                        .send(people() + "/" + eli + "/contact", Map.of("name", "Eli", "email", "eli@example.org"))
                        .statusCode())
                .isEqualTo(200);
        confirms("eli@example.org");
        assertThat(problem(new Browser(product).entersBy(link))).isEqualTo("/problems/link-not-valid");
    }

    @Test
    void an_administrator_sees_the_messages_to_people_of_their_own_organization_only() throws Exception {
        invited(added("nia@example.org"), "nia@example.org");
        FirstSteps elsewhere = FirstSteps.in(product);
        String theirs = "/api/organizations/" + elsewhere.organization();
        String away = product.post(
                        theirs + "/people",
                        elsewhere.administrator(),
                        "administrator",
                        Map.of("name", "Noor", "email", "noor@example.net"))
                .text("id");
        product.post(
                theirs + "/people/" + away + "/sign-in-invitation",
                elsewhere.administrator(),
                "administrator",
                Map.of());

        assertThat(product.get(theirs + "/outbox", elsewhere.administrator(), "administrator")
                        .body()
                        .toString())
                .contains("noor@example.net")
                .doesNotContain("nia@example.org");
        assertThat(outbox().toString()).contains("nia@example.org").doesNotContain("noor@example.net");
    }

    @Test
    void nobody_reaches_people_of_another_organization_by_an_address_of_their_own() throws Exception {
        FirstSteps elsewhere = FirstSteps.in(product);
        product.asks(home.administrator());
        Browser stranger = new Browser(product);
        stranger.entersBy(product.context()
                .getBean(SignInLinkSender.class)
                .createTerminalLink(new PersonId(elsewhere.administrator())));
        String endings = people() + "/" + elsewhere.administrator() + "/session-endings";
        assertThat(administrator.send(endings, Map.of()).statusCode()).isEqualTo(404);
        assertThat(stranger.person()).isEqualTo(elsewhere.administrator());
    }

    @Test
    void a_changed_role_ends_every_session_at_once() throws Exception {
        String noor = added("noor@example.org");
        Browser phone = invited(noor, "noor@example.org");
        assertThat(phone.person()).isEqualTo(noor);
        roles(noor, "roles");
        assertThat(phone.person()).isEmpty();
        assertThat(phone.ask("/api/people/" + noor).path("type").asString()).isEqualTo("/problems/not-signed-in");

        Browser again = invited(noor, "noor@example.org");
        roles(noor, "role-endings");
        assertThat(again.person()).isEmpty();
    }

    @Test
    void a_seat_that_somebody_else_ended_ends_every_session() throws Exception {
        String council = "/api/councils/" + home.council();
        String mina = added("mina@example.org");
        Map<String, String> nomination = Map.of("person", mina, "relationship", "PARENT", "source", "OTHER");
        String way = council + "/advisors/" + done(council + "/prospects", nomination);
        done(way + "/seat", Map.of());
        Browser phone = invited(mina, "mina@example.org");
        assertThat(phone.person()).isEqualTo(mina);

        done(way + "/leaving", Map.of());
        await().until(() -> phone.person().isEmpty());

        Browser again = invited(mina, "mina@example.org");
        assertThat(again.person()).isEqualTo(mina);
    }

    @Test
    void whoever_is_erased_is_out_and_stays_out() throws Exception {
        String zed = added("zed@example.org");
        Browser phone = invited(zed, "zed@example.org");
        Browser waiting = new Browser(product);
        String code = waiting.asksForLink("zed@example.org");
        String link = mailed("zed@example.org");
        String erasure = "/api/organizations/" + home.organization() + "/people/" + zed + "/erasure";
        assertThat(product.post(erasure, home.administrator(), "administrator", Map.of("reason", "ASKED_FOR"))
                        .status())
                .isEqualTo(200);
        assertThat(phone.person()).isEmpty();
        assertThat(waiting.entersBy(link, code).statusCode()).isNotEqualTo(200);
        assertThat(outbox().toString()).doesNotContain("zed@example.org");
    }

    @Test
    void sessions_are_listed_and_ended() throws Exception {
        String ada = added("ada@example.org");
        Browser desk = invited(ada, "ada@example.org");
        Browser phone = invited(ada, "ada@example.org");
        JsonNode places = desk.ask("/api/people/" + ada + "/sessions").path("sessions");
        assertThat(places.size()).isEqualTo(2);
        assertThat(places.findValuesAsString("how")).containsOnly("INVITATION");
        assertThat(places.findValuesAsString("current")).containsExactlyInAnyOrder("true", "false");

        String endings = "/api/organizations/" + home.organization() + "/people/" + ada + "/session-endings";
        assertThat(desk.send(endings, Map.of()).statusCode()).isEqualTo(200);
        assertThat(phone.person()).isEmpty();
        assertThat(desk.person()).isEqualTo(ada);
        assertThat(desk.send("/api/sign-out", Map.of()).statusCode()).isEqualTo(200);
        assertThat(desk.person()).isEmpty();
    }

    @Test
    void a_page_of_another_site_changes_nothing() throws Exception {
        LedgerStorageEngine ledger = product.context().getBean(LedgerStorageEngine.class);
        long before = ledger.headPosition();
        String people = "/api/organizations/" + home.organization() + "/people";
        Map<String, String> body = Map.of("name", "Mallory");
        assertThat(administrator
                        .send(people, body, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(administrator
                        .send(people, body, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(ledger.headPosition()).isEqualTo(before);
        assertThat(administrator.send(people, body, "Origin", product.url()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_set_up_code_works_once() throws Exception {
        Map<String, ?> body = Map.of(
                "code",
                "guessed",
                "name",
                "Another",
                "administrator",
                Map.of("name", "Mallory", "email", "mallory@example.org"));
        assertThat(problem(new Browser(product).send("/api/organizations", body)))
                .isEqualTo("/problems/set-up-code-wrong");
        Map<String, Object> right = new HashMap<>(body);
        right.put("code", product.setUpCode());
        assertThat(new Browser(product).send("/api/organizations", right).statusCode())
                .isEqualTo(200);
        assertThat(problem(new Browser(product).send("/api/organizations", right)))
                .isEqualTo("/problems/set-up-code-wrong");
    }

    private static String people() {
        return "/api/organizations/" + home.organization() + "/people";
    }

    private static String added(String email) throws Exception {
        return done(people(), Map.of("name", email, "email", email));
    }

    /** Sends a command as the administrator and returns the identifier in its response. */
    private static String done(String path, Map<String, ?> body) throws Exception {
        Product.Answer answer = product.post(path, home.administrator(), "administrator", body);
        assertThat(answer.status()).as(path + " " + answer).isEqualTo(200);
        return answer.text("id");
    }

    private static Browser invited(String person, String email) throws Exception {
        String invitation = "/api/organizations/" + home.organization() + "/people/" + person + "/sign-in-invitation";
        assertThat(administrator.send(invitation, Map.of()).statusCode()).isEqualTo(200);
        Browser browser = new Browser(product);
        HttpResponse<String> in = browser.entersBy(mailed(email));
        assertThat(in.statusCode()).as(in.body()).isEqualTo(200);
        return browser;
    }

    private static void roles(String person, String what) throws Exception {
        String path = "/api/organizations/" + home.organization() + "/people/" + person + "/" + what;
        assertThat(product.post(path, home.administrator(), "administrator", Map.of("role", "LEADER"))
                        .status())
                .isEqualTo(200);
    }

    private static JsonNode outbox() throws Exception {
        return administrator
                .ask("/api/organizations/" + home.organization() + "/outbox")
                .path("messages");
    }

    private static List<String> toldAt(String email) throws Exception {
        return StreamSupport.stream(outbox().spliterator(), false)
                .filter(it -> it.path("to").path("address").asString().equals(email))
                .map(it -> it.path("subject").asString())
                .toList();
    }

    /** Waits for the newest message to an address and returns its link. */
    private static String mailed(String email) {
        return await().until(() -> newestLink(email, "/enter#"), link -> !link.isEmpty());
    }

    private static void confirms(String email) throws Exception {
        String link = newestLink(email, "/confirm-email#");
        assertThat(new Browser(product)
                        .send("/api/email-confirmations", Map.of("link", link.substring(link.indexOf('#') + 1)))
                        .statusCode())
                .isEqualTo(200);
    }

    private static String newestLink(String email, String page) throws Exception {
        for (JsonNode message : outbox()) {
            if (message.path("to").path("address").asString().equals(email)) {
                String text = message.path("text").asString();
                return text.lines().filter(it -> it.contains(page)).findFirst().orElse("");
            }
        }
        return "";
    }

    private static JsonNode opened(Browser browser, String link) throws Exception {
        String secret = link.substring(link.indexOf('#') + 1);
        return JSON.readTree(browser.send("/api/sign-in/links/opened", Map.of("link", secret))
                .body());
    }

    private static String problem(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).path("type").asString();
    }
}
