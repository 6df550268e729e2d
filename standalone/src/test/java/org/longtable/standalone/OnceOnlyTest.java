package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The test checks that a command is carried out once, no matter how often it is sent. */
@Tag("integration")
class OnceOnlyTest {

    private static final String GUESSED = "Somewhere to cry in peace";

    private static Product product;
    private static FirstSteps steps;

    @BeforeAll
    static void start() throws Exception {
        product = new Product();
        steps = FirstSteps.in(product);
    }

    @AfterAll
    static void stop() {
        StandingCheck.passesAndCloses(product);
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

    @Test
    void without_the_key_what_is_kept_of_a_request_lets_nobody_try_what_was_sent() throws Exception {
        String key = UUID.randomUUID().toString();
        String path = "/api/councils/" + steps.council() + "/ideas";
        assertThat(idea(key, GUESSED).status()).isEqualTo(200);
        String guess = sha256("POST " + path + " {\"title\":\"" + GUESSED + "\"}");
        assertThat(stored("requests")).isNotEmpty().doesNotContain(guess).doesNotContain(GUESSED);
        for (String collection : database().listCollectionNames()) {
            assertThat(stored(collection)).as(collection).doesNotContain(key);
        }
    }

    @Test
    void of_an_answer_an_identifier_and_a_position_are_kept_and_nothing_else() throws Exception {
        idea(UUID.randomUUID().toString(), "A bench by the lift");
        for (Document kept : database().getCollection("requests").find()) {
            String body = new String(kept.get("body", Binary.class).getData(), StandardCharsets.UTF_8);
            assertThat(body).matches("\\{\"id\":\"[a-z]+-[0-9a-f-]+\",\"position\":[0-9]+}");
        }
    }

    private static String stored(String collection) {
        return database()
                .getCollection(collection)
                .find()
                .map(Document::toJson)
                .into(new ArrayList<>())
                .toString();
    }

    private static MongoDatabase database() {
        return product.context().getBean(MongoDatabase.class);
    }

    private static String sha256(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
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
