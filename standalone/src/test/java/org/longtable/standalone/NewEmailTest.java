package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.contract.PersonId;
import org.longtable.council.access.signin.SignInLinkSender;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The test checks that a new email address is valid only after its owner has confirmed it from that mailbox, no matter who entered it. */
@Tag("integration")
class NewEmailTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Product product;
    private static FirstSteps home;
    private static Browser administrator;

    @BeforeAll
    static void start() throws Exception {
        product = new Product();
        home = FirstSteps.in(product);
        administrator = entered(home.administrator(), "administrator");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void until_it_is_confirmed_links_go_to_the_address_before_only() throws Exception {
        String ana = added("ana@example.org");
        Browser phone = entered(ana, "advisor");
        enters(phone, ana, "ana.new@example.org");

        assertThat(state(phone, ana).path("pending").asString()).isEqualTo("ana.new@example.org");
        assertThat(phone.ask("/api/people/" + ana).path("email").asString()).isEqualTo("ana@example.org");
        new Browser(product).asksForLink("ana.new@example.org");
        assertThat(signsInAt("ana@example.org")).isEqualTo(ana);
        assertThat(links("ana.new@example.org", "/enter#")).isEmpty();
    }

    @Test
    void looking_at_the_link_changes_nothing_and_confirming_counts_once_for_all() throws Exception {
        String bea = added("bea@example.org");
        enters(entered(bea, "advisor"), bea, "bea.new@example.org");
        String link = links("bea.new@example.org", "/confirm-email#").getFirst();

        Browser anybody = new Browser(product);
        JsonNode opened = JSON.readTree(anybody.send("/api/email-confirmations/opened", Map.of("link", link))
                .body());
        assertThat(opened.path("email").asString()).isEqualTo("bea.new@example.org");
        assertThat(opened.path("confirmed").asBoolean()).isFalse();
        assertThat(state(administrator, bea).path("pending").asString()).isEqualTo("bea.new@example.org");

        JsonNode confirmed = JSON.readTree(confirms(link).body());
        assertThat(confirmed.path("signsIn").asBoolean()).isTrue();
        assertThat(anybody.person()).isEmpty();
        assertThat(confirms(link).statusCode()).isEqualTo(200);
        assertThat(state(administrator, bea).path("pending").isNull()).isTrue();
        assertThat(signsInAt("bea.new@example.org")).isEqualTo(bea);
    }

    @Test
    void a_changed_address_ends_the_sessions_and_is_told_at_the_one_before() throws Exception {
        String cleo = added("cleo@example.org");
        Browser phone = entered(cleo, "advisor");
        Browser desk = entered(cleo, "advisor");
        enters(phone, cleo, "cleo.new@example.org");
        assertThat(desk.person()).isEqualTo(cleo);

        confirms(links("cleo.new@example.org", "/confirm-email#").getFirst());

        assertThat(phone.person()).isEmpty();
        assertThat(desk.person()).isEmpty();
        assertThat(subjects("cleo@example.org"))
                .containsExactly(
                        "Your email address at Longtable was changed",
                        "Another email address was entered for you at Longtable");
    }

    @Test
    void a_removed_address_ends_the_sessions() throws Exception {
        String dora = added("dora@example.org");
        Browser phone = entered(dora, "advisor");
        assertThat(administrator.send(contact(dora), Map.of("name", "Dora")).statusCode())
                .isEqualTo(200);
        assertThat(phone.person()).isEmpty();
        assertThat(subjects("dora@example.org")).contains("Your email address at Longtable was changed");
    }

    @Test
    void nobody_takes_over_an_administrator_by_giving_themselves_the_address() throws Exception {
        String eva = added("eva@example.org");
        Browser phone = entered(eva, "advisor");
        enters(phone, eva, "elena@example.org");
        // Even if the administrator confirms it by mistake, the address still signs in only the administrator.
        JsonNode confirmed = JSON.readTree(
                confirms(links("elena@example.org", "/confirm-email#").getFirst())
                        .body());
        assertThat(confirmed.path("signsIn").asBoolean()).isFalse();

        Browser asking = new Browser(product);
        asking.asksForLink("elena@example.org");
        await().until(() -> !links("elena@example.org", "/enter#").isEmpty());
        assertThat(links("elena@example.org", "/enter#")).hasSize(1);
        assertThat(asking.entersBy(links("elena@example.org", "/enter#").getFirst())
                        .statusCode())
                .isEqualTo(200);
        assertThat(asking.person()).isEqualTo(home.administrator());
        assertThat(state(administrator, eva).path("signsIn").asBoolean()).isFalse();
        HttpResponse<String> invited = administrator.send(people() + "/" + eva + "/sign-in-invitation", Map.of());
        assertThat(problem(invited)).isEqualTo("/problems/address-signs-in-another");
    }

    @Test
    void an_address_that_is_withdrawn_is_not_confirmed_any_more() throws Exception {
        String fay = added("fay@example.org");
        Browser phone = entered(fay, "advisor");
        enters(phone, fay, "fay.new@example.org");
        String link = links("fay.new@example.org", "/confirm-email#").getFirst();
        assertThat(phone.send(people() + "/" + fay + "/email-withdrawal", Map.of())
                        .statusCode())
                .isEqualTo(200);
        assertThat(state(phone, fay).path("pending").isNull()).isTrue();
        assertThat(problem(confirms(link))).isEqualTo("/problems/email-not-waiting");
        assertThat(problem(phone.send(people() + "/" + fay + "/email-confirmation-links", Map.of())))
                .isEqualTo("/problems/email-not-waiting");
    }

    @Test
    void the_link_is_sent_again_and_only_the_address_entered_last_is_confirmed() throws Exception {
        String gus = added("gus@example.org");
        Browser phone = entered(gus, "advisor");
        enters(phone, gus, "gus.slip@example.org");
        String slip = links("gus.slip@example.org", "/confirm-email#").getFirst();
        enters(phone, gus, "gus.new@example.org");
        assertThat(phone.send(people() + "/" + gus + "/email-confirmation-links", Map.of())
                        .statusCode())
                .isEqualTo(200);
        assertThat(links("gus.new@example.org", "/confirm-email#")).hasSize(2);
        assertThat(problem(confirms(slip))).isEqualTo("/problems/email-not-waiting");
        assertThat(confirms(links("gus.new@example.org", "/confirm-email#").getFirst())
                        .statusCode())
                .isEqualTo(200);
    }

    private static Browser entered(String person, String role) throws Exception {
        Browser browser = new Browser(product, role);
        browser.entersBy(product.context().getBean(SignInLinkSender.class).createTerminalLink(new PersonId(person)));
        return browser;
    }

    private static String signsInAt(String email) throws Exception {
        Browser browser = new Browser(product);
        browser.asksForLink(email);
        await().until(() -> !links(email, "/enter#").isEmpty());
        browser.entersBy(links(email, "/enter#").getFirst());
        return browser.person();
    }

    private static void enters(Browser browser, String person, String email) throws Exception {
        HttpResponse<String> answer = browser.send(contact(person), Map.of("name", "Somebody", "email", email));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static HttpResponse<String> confirms(String link) throws Exception {
        return new Browser(product).send("/api/email-confirmations", Map.of("link", link));
    }

    private static JsonNode state(Browser browser, String person) throws Exception {
        return browser.ask("/api/people/" + person + "/email");
    }

    private static String people() {
        return "/api/organizations/" + home.organization() + "/people";
    }

    private static String contact(String person) {
        return people() + "/" + person + "/contact";
    }

    private static String added(String email) throws Exception {
        return product.post(people(), home.administrator(), "administrator", Map.of("name", "Somebody", "email", email))
                .text("id");
    }

    /** Returns the secrets of the links to a page that were sent to an address, newest first. */
    private static List<String> links(String email, String page) throws Exception {
        List<String> links = new ArrayList<>();
        for (JsonNode message : messages(email)) {
            message.path("text")
                    .asString()
                    .lines()
                    .filter(it -> it.contains(page))
                    .map(it -> it.substring(it.indexOf('#') + 1))
                    .forEach(links::add);
        }
        return links;
    }

    private static List<String> subjects(String email) throws Exception {
        return messages(email).stream().map(it -> it.path("subject").asString()).toList();
    }

    private static List<JsonNode> messages(String email) throws Exception {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode message : administrator
                .ask("/api/organizations/" + home.organization() + "/outbox")
                .path("messages")) {
            if (message.path("to").path("address").asString().equals(email)) {
                all.add(message);
            }
        }
        return all;
    }

    private static String problem(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).path("type").asString();
    }
}
