package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A command is carried out once, however often a phone sends it. */
class OnceOnlyTest {

    private static Product product;
    private static FirstSteps steps;

    @BeforeAll
    static void start() throws Exception {
        product = new Product();
        steps = FirstSteps.in(product);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void the_same_request_sent_again_gets_the_same_answer() throws Exception {
        Product.Answer first = idea("key-1", "A place to warm food");
        Product.Answer second = idea("key-1", "A place to warm food");
        assertThat(first.status()).isEqualTo(200);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_key_used_for_something_else_is_refused() throws Exception {
        idea("key-2", "Quiet hours");
        Product.Answer other = idea("key-2", "Parking vouchers");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("type")).isEqualTo("/problems/idempotency-key-reused");
    }

    @Test
    void a_refused_request_may_be_mended_and_sent_with_the_same_key() throws Exception {
        assertThat(idea("key-3", "").status()).isEqualTo(400);
        assertThat(idea("key-3", "A map that starts at the garage").status()).isEqualTo(200);
    }

    @Test
    void an_empty_title_is_refused_by_field() throws Exception {
        Product.Answer refused = idea("key-4", " ");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("fields").get(0).get("field").asString()).isEqualTo("title");
    }

    @Test
    void a_council_that_does_not_exist_is_not_found() throws Exception {
        Product.Answer refused = product.post(
                "/api/councils/nowhere/ideas", steps.administrator(), "administrator", Map.of("title", "Anything"));
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.text("type")).isEqualTo("/problems/no-such-council");
    }

    private static Product.Answer idea(String key, String title) throws Exception {
        return product.post(
                "/api/councils/" + steps.council() + "/ideas",
                steps.administrator(),
                "administrator",
                key,
                Map.of("title", title));
    }
}
