package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The test checks that people can see and download the data held about them, and only that. */
@Tag("integration")
class HeldAboutOneselfTest {

    private static Product product;
    private static FirstSteps home;
    private static String ana;
    private static String luis;

    @BeforeAll
    static void start() throws Exception {
        product = new Product();
        home = FirstSteps.in(product);
        ana = joined("Ana García", "ana@example.org");
        luis = joined("Luis Mora", "luis@example.org");
        idea(ana, "Chairs that fold flat");
        idea(luis, "Dim the lights at night");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void shows_what_they_said_and_what_was_done_about_them_newest_first() throws Exception {
        JsonNode held =
                product.get("/api/people/" + ana + "/held", ana, "advisor").body();
        assertThat(held.path("lines").findValuesAsString("type"))
                .containsExactly("ideas.IdeaSubmitted", "access.RoleGranted", "access.PersonAdded");
        assertThat(held.path("lines").findValuesAsString("byThemselves")).containsExactly("true", "false", "false");
        assertThat(held.path("count").asLong()).isEqualTo(3);
        assertThat(held.toString())
                .contains("Ana García", "ana@example.org", "Chairs that fold flat")
                .doesNotContain("Luis", "luis@example.org", "Dim the lights");
    }

    @Test
    void the_file_holds_all_of_it() throws Exception {
        JsonNode file = product.get("/api/people/" + luis + "/held/file", luis, "anonymous")
                .body();
        assertThat(file.findValuesAsString("type"))
                .containsExactly("access.PersonAdded", "access.RoleGranted", "ideas.IdeaSubmitted");
        assertThat(file.toString()).contains("Dim the lights").doesNotContain("Ana García", "ana@example.org");
    }

    @Test
    void whoever_did_something_about_others_keeps_that_it_happened_and_not_whose_it_was() throws Exception {
        String ruth = added("Ruth Vega", "ruth@example.org");
        String roles = "/api/organizations/" + home.organization() + "/people/" + ruth + "/";
        Map<String, ?> coordinates = Map.of("role", "COORDINATOR", "council", home.council());
        post(roles + "roles", home.administrator(), "administrator", coordinates);
        post(
                "/api/councils/" + home.council() + "/prospects",
                ruth,
                "coordinator",
                Map.of("newcomer", Map.of("name", "Luz Ortega"), "relationship", "PARENT", "source", "OTHER"));
        post(roles + "role-endings", home.administrator(), "administrator", coordinates);

        JsonNode held = product.get("/api/people/" + ruth + "/held/file", ruth, "anonymous")
                .body();
        assertThat(held.findValuesAsString("type")).contains("recruiting.ProspectNominated", "access.PersonAdded");
        assertThat(held.toString()).contains("Ruth Vega").doesNotContain("Luz", "Ortega", "PARENT");
    }

    @Test
    void nobody_else_sees_it() throws Exception {
        for (String path : new String[] {"/held", "/held/file"}) {
            assertThat(product.get("/api/people/" + ana + path, luis, "advisor").status())
                    .isEqualTo(403);
            assertThat(product.get("/api/people/" + ana + path, home.administrator(), "administrator")
                            .status())
                    .isEqualTo(403);
        }
    }

    private static String added(String name, String email) throws Exception {
        String people = "/api/organizations/" + home.organization() + "/people";
        return post(people, home.administrator(), "administrator", Map.of("name", name, "email", email));
    }

    private static String joined(String name, String email) throws Exception {
        String id = added(name, email);
        post(
                "/api/organizations/" + home.organization() + "/people/" + id + "/roles",
                home.administrator(),
                "administrator",
                Map.of("role", "ADVISOR", "council", home.council()));
        return id;
    }

    private static void idea(String author, String title) throws Exception {
        post(
                "/api/councils/" + home.council() + "/ideas",
                author,
                "advisor",
                Map.of("title", title, "anonymous", false));
    }

    private static String post(String path, String actor, String role, Map<String, ?> body) throws Exception {
        Product.Answer answer = product.post(path, actor, role, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.text("id");
    }
}
