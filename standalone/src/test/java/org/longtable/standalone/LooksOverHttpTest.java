package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The test checks that access to other people's pay, contact details and similar data is recorded before it is shown, and that the person
 * sees the entry.
 */
@Tag("integration")
class LooksOverHttpTest {

    private static Product product;
    private static FirstSteps home;
    private static String coordinator;
    private static int people;

    @BeforeAll
    static void start() throws Exception {
        product = new Product();
        home = FirstSteps.in(product);
        coordinator = joined("Elena Rivera", "COORDINATOR");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void the_person_sees_who_looked_at_pay_and_contact_and_why() throws Exception {
        String ana = joined("Ana García", "ADVISOR");
        assertThat(product.get("/api/people/" + ana, coordinator, "coordinator").text("email"))
                .startsWith("ana");
        product.get("/api/people/" + ana + "/pay/2026", coordinator, "coordinator");
        product.get("/api/people/" + ana + "/pay/2026", coordinator, "coordinator");
        assertThat(looks(ana))
                .extracting(
                        it -> it.path("kind").asString(), it -> it.path("why").asString())
                .containsOnly(tuple("CONTACT", "REACHING"), tuple("PAY", "PAYING"));
        assertThat(looks(ana))
                .allMatch(it -> it.path("by").asString().equals(coordinator))
                .allMatch(it -> it.path("role").asString().equals("COORDINATOR"));
        assertThat(looks(ana).stream()
                        .filter(it -> it.path("kind").asString().equals("PAY"))
                        .mapToInt(it -> it.path("times").asInt())
                        .sum())
                .isEqualTo(2);
    }

    @Test
    void nobody_else_sees_the_list_not_even_whoever_administrates() throws Exception {
        String ana = joined("Ana Molina", "ADVISOR");
        String luis = joined("Luis Mora", "ADVISOR");
        FirstSteps elsewhere = FirstSteps.in(product);
        String path = "/api/people/" + ana + "/looks";
        assertThat(product.get(path, luis, "advisor").status()).isEqualTo(403);
        assertThat(product.get(path, home.administrator(), "administrator").status())
                .isEqualTo(403);
        assertThat(product.get(path, elsewhere.administrator(), "administrator").status())
                .isEqualTo(404);
    }

    @Test
    void what_is_refused_or_ones_own_is_no_look() throws Exception {
        String ana = joined("Ana Ruiz", "ADVISOR");
        String luis = joined("Luis Ruiz", "ADVISOR");
        assertThat(product.get("/api/people/" + ana, luis, "advisor").status()).isEqualTo(403);
        product.get("/api/people/" + ana, ana, "advisor");
        product.get("/api/people/" + ana + "/pay/2026", ana, "advisor");
        assertThat(looksAtThemAlone(ana)).isEmpty();
    }

    @Test
    void a_page_of_claims_is_a_look_at_each_whose_claim_stands_on_it() throws Exception {
        String ana = joined("Ana Paz", "ADVISOR");
        String luis = joined("Luis Paz", "ADVISOR");
        rates();
        String claims = "/api/councils/" + home.council() + "/claims";
        for (String person : List.of(ana, luis)) {
            Product.Answer claimed = product.post(
                    claims,
                    person,
                    "advisor",
                    Map.of("person", person, "on", "2026-11-02", "category", "TIME", "quantityMilli", 1_000));
            assertThat(claimed.status()).as(claimed.toString()).isEqualTo(200);
        }
        await().until(() ->
                product.get(claims, coordinator, "coordinator").body().size() == 2);
        assertThat(looks(ana)).extracting(it -> it.path("kind").asString()).contains("PAY");
        assertThat(looks(luis)).extracting(it -> it.path("kind").asString()).contains("PAY");
        product.get("/api/audit?council=" + home.council(), coordinator, "coordinator");
        assertThat(looks(ana)).extracting(it -> it.path("kind").asString()).contains("PAY", "TRAIL");
    }

    @Test
    void a_file_of_everything_stands_in_everybodys_list() throws Exception {
        String ana = joined("Ana Vela", "ADVISOR");
        product.text("/api/audit/export?format=csv&council=" + home.council());
        assertThat(looks(ana))
                .extracting(
                        it -> it.path("kind").asString(), it -> it.path("why").asString())
                .containsExactly(tuple("EVERYTHING", "EXPORTING"));
    }

    @Test
    void what_cannot_be_recorded_is_not_shown() throws Exception {
        String ana = joined("Ana Sol", "ADVISOR");
        String path = "/api/people/" + ana;
        assertThat(product.get(path, coordinator, "coordinator").status()).isEqualTo(200);
        MongoCollection<Document> looks =
                product.context().getBean(MongoDatabase.class).getCollection("looks");
        // A field that is not a number cannot be incremented.
        looks.updateMany(Filters.regex("_id", "^" + ana + "/"), Updates.set("times", "broken"));
        Product.Answer answer = product.get(path, coordinator, "coordinator");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text("type")).isEqualTo("/problems/look-not-recorded");
        assertThat(answer.body().toString()).doesNotContain("@example.org", "Ana Sol");
        looks.deleteMany(Filters.regex("_id", "^" + ana + "/"));
        assertThat(product.get(path, coordinator, "coordinator").text("name")).isEqualTo("Ana Sol");
    }

    @Test
    void a_page_may_say_why_in_words_that_there_are() throws Exception {
        String ana = joined("Ana Luz", "ADVISOR");
        Browser page = new Browser(product, "coordinator");
        String cookie = product.cookie(coordinator);
        assertThat(page.answer("/api/people/" + ana, "Cookie", cookie, "Longtable-Purpose", "correcting")
                        .statusCode())
                .isEqualTo(200);
        assertThat(looksAtThemAlone(ana))
                .extracting(it -> it.path("why").asString())
                .containsExactly("CORRECTING");
        assertThat(page.answer("/api/people/" + ana, "Cookie", cookie, "Longtable-Purpose", "curiosity"))
                .satisfies(it -> assertThat(it.statusCode()).isEqualTo(400))
                .satisfies(it -> assertThat(it.body()).contains("/problems/purpose-unknown"));
    }

    @Test
    void whoever_is_erased_leaves_no_looks() throws Exception {
        String ana = joined("Ana Mar", "ADVISOR");
        product.get("/api/people/" + ana, coordinator, "coordinator");
        MongoCollection<Document> looks =
                product.context().getBean(MongoDatabase.class).getCollection("looks");
        assertThat(looks.countDocuments(Filters.regex("_id", "^" + ana + "/"))).isEqualTo(1);
        product.post(
                "/api/organizations/" + home.organization() + "/people/" + ana + "/erasure",
                home.administrator(),
                "administrator",
                Map.of("reason", "ASKED_FOR"));
        assertThat(looks.countDocuments(Filters.regex("_id", "^" + ana + "/"))).isZero();
    }

    /** Returns the entries without those about all people. Entries are kept by day, so people added later that day see those as well. */
    private static List<JsonNode> looksAtThemAlone(String person) throws Exception {
        return looks(person).stream()
                .filter(it -> !it.path("kind").asString().equals("EVERYTHING"))
                .toList();
    }

    private static List<JsonNode> looks(String person) throws Exception {
        JsonNode answer = product.get("/api/people/" + person + "/looks", person, "advisor")
                .body();
        List<JsonNode> all = new ArrayList<>();
        answer.path("looks").forEach(all::add);
        return all;
    }

    private static void rates() throws Exception {
        Map<String, Object> policy = Map.of(
                "timeMilliPerHour",
                57_000,
                "mileageMilliPerMile",
                725,
                "childCareMilliPerHour",
                20_000,
                "participationMilliPerMeeting",
                50_000);
        product.post(
                "/api/organizations/" + home.organization() + "/policies/2026",
                home.administrator(),
                "administrator",
                policy);
    }

    private static String joined(String name, String role) throws Exception {
        String all = "/api/organizations/" + home.organization() + "/people";
        String email = name.split(" ")[0].toLowerCase(Locale.ROOT) + ++people + "@example.org";
        String id = product.post(all, home.administrator(), "administrator", Map.of("name", name, "email", email))
                .text("id");
        product.post(
                all + "/" + id + "/roles",
                home.administrator(),
                "administrator",
                Map.of("role", role, "council", home.council()));
        await().until(() -> product.get("/api/people/" + id, id, role).status() == 200);
        return id;
    }
}
