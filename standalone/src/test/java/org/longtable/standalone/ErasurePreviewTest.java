package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.admission.SessionStore;
import org.longtable.contract.PersonId;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.standalone.Product.Answer;
import tools.jackson.databind.JsonNode;

/** The test checks that an erasure does what its preview tells the administrator. */
@Tag("integration")
class ErasurePreviewTest {

    private Product product;
    private FirstSteps home;
    private String person;

    @BeforeEach
    void start() throws Exception {
        product = new Product();
        home = FirstSteps.in(product);
        String council = "/api/councils/" + home.council();
        Answer nominated = administrator(
                council + "/prospects",
                Map.of(
                        "newcomer",
                        Map.of("name", "Ana García", "email", "ana@example.org", "phone", "555-0142"),
                        "relationship",
                        "PARENT",
                        "source",
                        "OTHER"));
        String advisor = nominated.text("id");
        long position = nominated.body().path("position").asLong();
        person = product.get(council + "/advisors/" + advisor + "?after=" + position)
                .text("person");
        administrator(
                council + "/advisors/" + advisor + "/contacts",
                Map.of("channel", "PHONE", "note", "Called her on Monday"));
        administrator(council + "/advisors/" + advisor + "/invitation", Map.of());
        administrator(council + "/advisors/" + advisor + "/seat", Map.of());
        own(
                council + "/advisors/" + advisor + "/profile",
                Map.of("skills", List.of(), "languages", List.of("en"), "strengths", "Patient with forms"));
        own(council + "/ideas", Map.of("title", "Chairs that fold flat", "anonymous", false));
        own(council + "/ideas", Map.of("title", "Dim the lights at night", "anonymous", false));
        own(council + "/ideas", Map.of("title", "A clock in every room", "anonymous", false));
    }

    @AfterEach
    void stop() {
        StandingCheck.passesAndCloses(product);
    }

    @Test
    void it_counts_what_they_said_and_what_stays() throws Exception {
        JsonNode preview = preview();
        assertThat(preview.path("name").asString()).isEqualTo("Ana García");
        assertThat(preview.path("oneself").asBoolean()).isFalse();
        assertThat(entries(preview, "IDEAS")).isEqualTo(3);
        assertThat(entries(preview, "WAY")).isEqualTo(2);
        assertThat(entries(preview, "FEEDBACK")).isZero();
        assertThat(preview.path("goes").path("sessions").asInt()).isEqualTo(1);
        assertThat(preview.path("goes").path("passkeys").asInt()).isZero();
        assertThat(preview.path("stays").path("wordsOfOthers").asInt()).isZero();
        assertThat(preview.path("open").path("seats").path(0).asString()).isEqualTo(home.council());
        assertThat(preview.path("open").path("claims").asInt()).isZero();
    }

    @Test
    void erasing_takes_as_many_words_as_it_said_and_leaves_the_rest() throws Exception {
        JsonNode preview = preview();
        int goes = 0;
        for (JsonNode words : preview.path("goes").path("words")) {
            goes += words.path("entries").asInt();
        }
        assertThat(withoutWords()).isZero();

        Answer erased = erase(home.administrator(), "administrator");
        assertThat(erased.status()).as(erased.toString()).isEqualTo(200);

        assertThat(withoutWords()).isEqualTo(goes);
        assertThat(product.context().getBean(SessionStore.class).findByPerson(new PersonId(person)))
                .isEmpty();
        assertThat(said()).doesNotContain("Called her on Monday", "Chairs that fold flat", "Patient with forms");
        assertThat(product.get("/api/people/" + person + "/erasure-preview").status())
                .isEqualTo(409);
    }

    @Test
    void a_message_on_its_way_is_counted() throws Exception {
        int before = preview().path("goes").path("messages").asInt();
        administrator(people() + "/sign-in-invitation", Map.of());
        assertThat(preview().path("goes").path("messages").asInt()).isEqualTo(before + 1);
    }

    @Test
    void who_asks_is_on_the_administrator_s_list_until_they_take_it_back() throws Exception {
        own(people() + "/erasure-request", Map.of());
        own(people() + "/erasure-request", Map.of());
        assertThat(waiting()).contains(person, "Ana García");
        assertThat(preview().path("requested").asString()).isNotEmpty();

        own(people() + "/erasure-request/taking-back", Map.of());
        assertThat(waiting()).doesNotContain(person);
        assertThat(preview().path("requested").isNull()).isTrue();
        assertThat(product.text("/api/audit?organization=" + home.organization() + "&after=" + head()))
                .containsOnlyOnce("asked to be erased")
                .contains("Ana García does not ask to be erased any more");
    }

    @Test
    void nobody_asks_for_somebody_else_and_nobody_erases_themselves() throws Exception {
        assertThat(product.post(people() + "/erasure-request", home.administrator(), "administrator", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(erase(person, "advisor").status()).isEqualTo(403);
        Answer oneself = product.post(
                "/api/organizations/" + home.organization() + "/people/" + home.administrator() + "/erasure",
                home.administrator(),
                "administrator",
                Map.of("reason", "ASKED_FOR"));
        assertThat(oneself.status()).isEqualTo(403);
        assertThat(oneself.text("type")).isEqualTo("/problems/nobody-erases-themselves");
        assertThat(product.get("/api/people/" + home.administrator() + "/erasure-preview")
                        .body()
                        .path("oneself")
                        .asBoolean())
                .isTrue();
    }

    private JsonNode preview() throws Exception {
        Answer answer = product.get("/api/people/" + person + "/erasure-preview");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    private static int entries(JsonNode preview, String part) {
        for (JsonNode words : preview.path("goes").path("words")) {
            if (words.path("part").asString().equals(part)) {
                return words.path("entries").asInt();
            }
        }
        return 0;
    }

    private String waiting() throws Exception {
        return product.text("/api/organizations/" + home.organization() + "/erasure-requests?after=" + head());
    }

    /** Returns the number of ledger entries with a text of the person that cannot be read. */
    private long withoutWords() {
        return events().stream()
                .map(Object::toString)
                .filter(it -> it.contains("Personal[about=" + person + ", text=null]"))
                .count();
    }

    private String said() {
        return events().toString();
    }

    private List<Object> events() {
        LedgerStorageEngine ledger = product.context().getBean(LedgerStorageEngine.class);
        return ledger.read(1, (int) ledger.headPosition()).stream()
                .<Object>map(TrackedEventMessage::getPayload)
                .toList();
    }

    private long head() {
        return product.context().getBean(LedgerStorageEngine.class).headPosition();
    }

    private String people() {
        return "/api/organizations/" + home.organization() + "/people/" + person;
    }

    private Answer erase(String actor, String role) throws Exception {
        return product.post(people() + "/erasure", actor, role, Map.of("reason", "ASKED_FOR"));
    }

    private Answer administrator(String path, Map<String, ?> body) throws Exception {
        return worked(product.post(path, home.administrator(), "administrator", body));
    }

    private void own(String path, Map<String, ?> body) throws Exception {
        worked(product.post(path, person, "advisor", body));
    }

    private static Answer worked(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }
}
