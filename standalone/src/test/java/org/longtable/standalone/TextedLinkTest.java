package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.contract.access.ConsentKind;
import org.longtable.council.access.ConsentWording;
import tools.jackson.databind.JsonNode;

/**
 * The test checks that sign-in links by text message are sent only to people who agreed to it, and only to the number that they agreed to.
 */
@Tag("integration")
class TextedLinkTest {

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
    void who_agreed_gets_in_by_their_number_however_it_is_typed() throws Exception {
        String ana = added("Ana", "(617) 555-0101");
        agrees(ana);
        Browser phone = new Browser(product);
        phone.asksForLink("+1 617 555 0101");
        String text =
                await().until(() -> texts("+16175550101"), it -> !it.isEmpty()).getFirst();
        assertThat(text).contains("Ana", "/enter#").doesNotContain("\n");
        assertThat(phone.entersBy(text.substring(text.indexOf("http"))).statusCode())
                .isEqualTo(200);
        assertThat(phone.person()).isEqualTo(ana);
    }

    @Test
    void who_did_not_agree_gets_none_and_the_answer_does_not_tell() throws Exception {
        added("Bea", "617-555-0102");
        String code = new Browser(product).asksForLink("617-555-0102");
        String agreed = added("Cleo", "617-555-0103");
        agrees(agreed);
        assertThat(code).hasSameSizeAs(new Browser(product).asksForLink("617-555-0103"));
        await().until(() -> texts("+16175550103"), it -> !it.isEmpty());
        assertThat(texts("+16175550102")).isEmpty();
    }

    @Test
    void a_link_is_worth_nothing_after_the_consent_was_withdrawn_or_the_number_changed() throws Exception {
        String dora = added("Dora", "617-555-0104");
        agrees(dora);
        Browser phone = new Browser(product);
        phone.asksForLink("6175550104");
        String link =
                await().until(() -> texts("+16175550104"), it -> !it.isEmpty()).getFirst();
        command(dora, "consent-withdrawals", dora, "advisor", Map.of("kind", "TEXT_MESSAGES"));
        assertThat(phone.entersBy(link.substring(link.indexOf("http"))).body()).contains("link-not-valid");

        agrees(dora);
        command(dora, "contact", dora, "advisor", Map.of("name", "Dora", "phone", "617-555-0105"));
        agrees(dora);
        new Browser(product).asksForLink("617-555-0104");
        new Browser(product).asksForLink("617-555-0105");
        await().until(() -> texts("+16175550105"), it -> !it.isEmpty());
        assertThat(texts("+16175550104")).as("of before").hasSize(1);
    }

    @Test
    void two_who_share_a_telephone_get_a_link_each() throws Exception {
        agrees(added("Eva", "617-555-0106"));
        agrees(added("Finn", "617-555-0106"));
        new Browser(product).asksForLink("617 555 0106");
        List<String> both = await().until(() -> texts("+16175550106"), it -> it.size() == 2);
        assertThat(both).anyMatch(it -> it.contains("Eva")).anyMatch(it -> it.contains("Finn"));
    }

    @Test
    void what_is_neither_address_nor_number_is_said_to_be() throws Exception {
        String answer = new Browser(product)
                .send("/api/sign-in/links", Map.of("to", "my phone"))
                .body();
        assertThat(answer).contains("/problems/address-unclear", "area code");
    }

    private static String added(String name, String phone) throws Exception {
        Product.Answer added = product.post(
                "/api/organizations/" + home.organization() + "/people",
                home.administrator(),
                "administrator",
                Map.of("name", name, "phone", phone));
        assertThat(added.status()).as(added.body().toString()).isEqualTo(200);
        return added.text("id");
    }

    private static void agrees(String person) throws Exception {
        int version = ConsentWording.current(ConsentKind.TEXT_MESSAGES).version();
        Map<String, Object> yes = Map.of("kind", "TEXT_MESSAGES", "version", version, "language", "en");
        command(person, "consents", person, "advisor", yes);
    }

    private static void command(String about, String what, String by, String role, Map<String, ?> body)
            throws Exception {
        Product.Answer answer = product.post(
                "/api/organizations/" + home.organization() + "/people/" + about + "/" + what, by, role, body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    /** Returns the text messages to a number that wait in the trial's outbox, newest first. */
    private static List<String> texts(String number) throws Exception {
        JsonNode waiting = product.get("/api/organizations/" + home.organization() + "/outbox")
                .body()
                .path("messages");
        return waiting.valueStream()
                .filter(it -> it.path("to").path("by").asString().equals("TEXT"))
                .filter(it -> it.path("to").path("address").asString().equals(number))
                .map(it -> it.path("text").asString())
                .toList();
    }
}
