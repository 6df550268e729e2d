package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The test checks one-time codes on paper, for people whom no message reaches or whose address belongs to another person's account. */
@Tag("integration")
class PrintedCodeTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NOT_VALID = "/problems/printed-code-not-valid";

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
    void signs_its_person_in_once_however_it_is_typed() throws Exception {
        String ana = added(Map.of("name", "Ana", "language", "es"));
        JsonNode printed = printed(ana, home.administrator(), "administrator").body();
        String code = printed.path("code").asString();
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");
        assertThat(printed.path("language").asString()).isEqualTo("es");
        assertThat(printed.path("url").asString()).endsWith("/enter/code");

        Browser tablet = new Browser(product);
        String typed = code.toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o');
        assertThat(enters(tablet, typed).statusCode()).isEqualTo(200);
        assertThat(tablet.person()).isEqualTo(ana);
        assertThat(type(enters(new Browser(product), code))).isEqualTo(NOT_VALID);
    }

    @Test
    void is_stored_as_a_hash_and_stops_working_with_the_next_one_and_with_time() throws Exception {
        String bea = added(Map.of("name", "Bea"));
        String first = printed(bea, home.administrator(), "administrator").text("code");
        String second = printed(bea, home.administrator(), "administrator").text("code");
        assertThat(type(enters(new Browser(product), first))).isEqualTo(NOT_VALID);
        assertThat(links().find(Filters.eq("person", bea))).hasSize(1).allSatisfy(it -> assertThat(it.toJson())
                .doesNotContain(second, second.replace("-", "")));
        links().updateMany(Filters.eq("person", bea), Updates.set("ends", Date.from(Instant.now())));
        assertThat(type(enters(new Browser(product), second))).isEqualTo(NOT_VALID);
    }

    @Test
    void the_person_is_told_by_message() throws Exception {
        String cleo = added(Map.of("name", "Cleo", "email", "cleo@example.org", "language", "es"));
        printed(cleo, home.administrator(), "administrator");
        assertThat(product.get(
                                "/api/organizations/" + home.organization() + "/outbox",
                                home.administrator(),
                                "administrator")
                        .body()
                        .toString())
                .contains("Se imprimió un código para que usted entre");
    }

    @Test
    void the_person_sees_who_printed_it() throws Exception {
        String dora = added(Map.of("name", "Dora"));
        printed(dora, home.administrator(), "administrator");
        JsonNode looks = product.get("/api/people/" + dora + "/looks", dora, "advisor")
                .body()
                .path("looks");
        assertThat(looks)
                .filteredOn(it -> it.path("kind").asString().equals("SIGN_IN_CODE"))
                .singleElement()
                .satisfies(it -> assertThat(it.path("by").asString()).isEqualTo(home.administrator()));
    }

    @Test
    void a_coordinator_prints_for_those_they_reach_and_for_nobody_who_runs_or_leads() throws Exception {
        String carla = added(Map.of("name", "Carla"));
        role(carla, Map.of("role", "COORDINATOR", "council", home.council()));
        String stranger = added(Map.of("name", "Stranger"));
        assertThat(type(printed(stranger, carla, "coordinator"))).isEqualTo("/problems/person-of-other-councils");
        String leader = added(Map.of("name", "Lee"));
        role(leader, Map.of("role", "LEADER", "council", home.council()));
        assertThat(type(printed(leader, carla, "coordinator"))).isEqualTo("/problems/only-an-administrator-corrects");
        String parent = product.post(people(), carla, "coordinator", Map.of("name", "Parent"))
                .text("id");
        assertThat(printed(parent, carla, "coordinator").status()).isEqualTo(200);
    }

    @Test
    void guessing_is_slowed_down() throws Exception {
        try (Product other = new Product()) {
            Browser thief = new Browser(other);
            HttpResponse<String> last = enters(thief, "AAAA-AAAA-AAAA-AAAA");
            for (int i = 0; i < 25 && last.statusCode() != 429; i++) {
                last = enters(thief, "AAAA-AAAA-AAAA-AAAA");
            }
            assertThat(last.statusCode()).isEqualTo(429);
        }
    }

    private static com.mongodb.client.MongoCollection<Document> links() {
        return product.context().getBean(MongoDatabase.class).getCollection("one-time-links");
    }

    private static Product.Answer printed(String person, String by, String role) throws Exception {
        return product.post(people() + "/" + person + "/printed-codes", by, role, Map.of());
    }

    private static HttpResponse<String> enters(Browser browser, String code) throws Exception {
        return browser.send("/api/sign-in/printed-code", Map.of("code", code));
    }

    private static void role(String person, Map<String, String> role) throws Exception {
        assertThat(product.post(people() + "/" + person + "/roles", home.administrator(), "administrator", role)
                        .status())
                .isEqualTo(200);
    }

    private static String people() {
        return "/api/organizations/" + home.organization() + "/people";
    }

    private static String added(Map<String, String> newcomer) throws Exception {
        return product.post(people(), home.administrator(), "administrator", newcomer)
                .text("id");
    }

    private static String type(Product.Answer answer) {
        return answer.body().path("type").asString("");
    }

    private static String type(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).path("type").asString("");
    }
}
