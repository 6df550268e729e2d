package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.standalone.Product.Answer;
import tools.jackson.databind.JsonNode;

/** The test checks that a consent takes effect for the other members and ends when it is withdrawn. */
@Tag("integration")
class ConsentsTest {

    private static final String SHARED = "CONTACT_SHARED";
    private static final String TEXTS = "TEXT_MESSAGES";

    private static Product product;
    private static FirstSteps home;
    private static String luis;
    private static int people;

    private String ana;
    private String phone;

    @BeforeAll
    static void start() throws Exception {
        product = new Product();
        home = FirstSteps.in(product);
        luis = joined("Luis Mora", "luis@example.org", null);
    }

    @AfterAll
    static void stop() {
        StandingCheck.passesAndCloses(product);
    }

    @BeforeEach
    void anotherAna() throws Exception {
        phone = "+1 312 555 0" + (100 + people++);
        ana = joined("Ana García", "ana" + people + "@example.org", phone);
    }

    @Test
    void the_words_that_are_shown_are_the_words_that_are_recorded() throws Exception {
        Answer given = agree(ana, SHARED, version(SHARED), "es");
        assertThat(given.status()).as(given.toString()).isEqualTo(200);
        JsonNode agreed = person(ana, given).path("agreed").path(0);
        assertThat(agreed.path("wording").asString())
                .isEqualTo(wording(SHARED).path("sentences").path("es").asString());
        assertThat(agreed.path("language").asString()).isEqualTo("es");
        assertThat(agreed.path("version").asInt()).isEqualTo(version(SHARED));
        assertThat(product.text("/api/audit?organization=" + home.organization() + "&after=" + head()))
                .contains("Ana García agreed: “"
                        + wording(SHARED).path("sentences").path("es").asString());
    }

    @Test
    void others_at_the_table_see_the_contact_from_then_on_until_it_is_withdrawn() throws Exception {
        assertThat(contactsSeenBy(luis)).doesNotContain(ana, phone);

        agree(ana, SHARED, version(SHARED), "en");
        assertThat(contactsSeenBy(luis)).contains(ana, phone);

        withdraw(ana, SHARED);
        assertThat(contactsSeenBy(luis)).doesNotContain(ana, phone);
    }

    @Test
    void nobody_sees_the_contact_of_somebody_who_was_erased() throws Exception {
        agree(ana, SHARED, version(SHARED), "en");
        Answer erased = post(ana, "erasure", home.administrator(), "administrator", Map.of("reason", "ASKED_FOR"));
        assertThat(erased.status()).isEqualTo(200);
        assertThat(contactsSeenBy(luis)).doesNotContain(ana, phone);
    }

    @Test
    void another_number_is_not_the_one_that_was_agreed_to() throws Exception {
        Answer given = agree(ana, TEXTS, version(TEXTS), "en");
        assertThat(person(ana, given).path("agreed")).hasSize(1);
        Answer corrected = post(
                ana,
                "contact",
                ana,
                "advisor",
                Map.of("name", "Ana García", "email", "ana@example.net", "phone", "+1 312 555 0199"));
        assertThat(person(ana, corrected).path("agreed")).isEmpty();
    }

    @Test
    void older_words_are_refused_in_the_reader_s_words() throws Exception {
        Answer refused = agree(ana, SHARED, version(SHARED) + 1, "en");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("type")).isEqualTo("/problems/wording-changed");
        assertThat(refused.text("detail")).contains("read it again");
    }

    @Test
    void nobody_agrees_to_text_messages_without_a_number() throws Exception {
        Answer refused = agree(luis, TEXTS, version(TEXTS), "en");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("type")).isEqualTo("/problems/no-phone-number");
        assertThat(refused.text("field")).isEqualTo("phone");
    }

    @Test
    void nobody_agrees_for_somebody_else() throws Exception {
        Map<String, ?> body = Map.of("kind", SHARED, "version", version(SHARED), "language", "en");
        assertThat(post(ana, "consents", home.administrator(), "administrator", body)
                        .status())
                .isEqualTo(403);
        assertThat(post(ana, "consent-withdrawals", luis, "advisor", Map.of("kind", SHARED))
                        .status())
                .isEqualTo(403);
    }

    private static JsonNode wording(String kind) throws Exception {
        for (JsonNode one : product.get("/api/consents", luis, "advisor").body().path("consents")) {
            if (one.path("kind").asString().equals(kind)) {
                return one;
            }
        }
        throw new AssertionError("no words for " + kind);
    }

    private static int version(String kind) throws Exception {
        return wording(kind).path("version").asInt();
    }

    private static Answer agree(String person, String kind, int version, String language) throws Exception {
        return post(
                person, "consents", person, "advisor", Map.of("kind", kind, "version", version, "language", language));
    }

    private static void withdraw(String person, String kind) throws Exception {
        assertThat(post(person, "consent-withdrawals", person, "advisor", Map.of("kind", kind))
                        .status())
                .isEqualTo(200);
    }

    private static String contactsSeenBy(String reader) throws Exception {
        Answer seen = product.get("/api/councils/" + home.council() + "/contacts?after=" + head(), reader, "advisor");
        assertThat(seen.status()).isEqualTo(200);
        return seen.body().toString();
    }

    private static JsonNode person(String person, Answer after) throws Exception {
        long position = after.body().path("position").asLong();
        return product.get("/api/people/" + person + "?after=" + position, person, "advisor")
                .body();
    }

    private static long head() {
        return product.context().getBean(LedgerStorageEngine.class).headPosition();
    }

    private static String joined(String name, String email, String phone) throws Exception {
        Map<String, String> known = new HashMap<>(Map.of("name", name, "email", email));
        if (phone != null) {
            known.put("phone", phone);
        }
        String people = "/api/organizations/" + home.organization() + "/people";
        String id = product.post(people, home.administrator(), "administrator", known)
                .text("id");
        post(id, "roles", home.administrator(), "administrator", Map.of("role", "ADVISOR", "council", home.council()));
        return id;
    }

    private static Answer post(String person, String what, String actor, String role, Map<String, ?> body)
            throws Exception {
        return product.post(
                "/api/organizations/" + home.organization() + "/people/" + person + "/" + what, actor, role, body);
    }
}
