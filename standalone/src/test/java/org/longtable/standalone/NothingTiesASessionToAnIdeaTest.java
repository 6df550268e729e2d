package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.contract.PersonId;
import org.longtable.council.access.signin.SignInLinkSender;

/** The test checks that when a signed-in person sends an anonymous idea, nothing is stored that shows when they were active. */
@Tag("integration")
class NothingTiesASessionToAnIdeaTest {

    /** A time as text that is more precise than a day. */
    private static final Pattern FINE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T(?!00:00:00(\\.0+)?Z)");

    private static Product product;
    private static FirstSteps home;
    private static MongoDatabase database;

    @BeforeAll
    static void start() throws Exception {
        product = new Product();
        home = FirstSteps.in(product);
        database = product.context().getBean(MongoDatabase.class);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void no_value_that_is_written_meanwhile_has_both_a_person_and_a_time_finer_than_the_day() throws Exception {
        String people = "/api/organizations/" + home.organization() + "/people";
        String ana = added(people, "Ana");
        String luis = added(people, "Luis");
        seated(ana);
        seated(luis);
        Browser phone = new Browser(product, "advisor");
        phone.entersBy(product.context().getBean(SignInLinkSender.class).createTerminalLink(new PersonId(ana)));
        Set<Document> before = stored();

        String council = "/api/councils/" + home.council();
        for (String page : List.of("/api/session", council + "/ideas", council + "/contacts", "/api/people/" + ana)) {
            assertThat(phone.answer(page).statusCode()).as(page).isEqualTo(200);
        }
        Product.Answer sent =
                product.post(council + "/ideas", null, "anonymous", Map.of("title", "More chairs", "anonymous", true));
        assertThat(phone.answer(council + "/ideas").statusCode()).isEqualTo(200);
        assertThat(phone.send("/api/sign-in/passkey-options", Map.of()).statusCode())
                .isEqualTo(200);

        assertThat(sent.status()).as(sent.toString()).isEqualTo(200);
        Set<String> names = names(ana);
        List<Document> written = new ArrayList<>();
        for (Document document : stored()) {
            if (!before.contains(document) && names.stream().anyMatch(document.toString()::contains)) {
                written.add(document);
            }
        }
        assertThat(written).allSatisfy(document -> assertThat(tellsTheTime(document))
                .as(document.toString())
                .isFalse());
        assertThat(database.getCollection("sessions").find())
                .allSatisfy(session ->
                        assertThat(tellsTheTime(session)).as(session.toString()).isFalse());
    }

    /** Returns the identifiers of a person: their own and their sessions. */
    private static Set<String> names(String person) {
        Set<String> names = new HashSet<>(Set.of(person));
        for (Document session : database.getCollection("sessions").find(new Document("person", person))) {
            names.add(session.getString("_id"));
            names.add(session.getString("session"));
        }
        return names;
    }

    /** Returns all documents except the views, which repeat the ledger and may still be catching up. */
    private static Set<Document> stored() {
        Set<Document> all = new HashSet<>();
        for (String name : database.listCollectionNames()) {
            if (name.startsWith("view.")) {
                continue;
            }
            database.getCollection(name).find().forEach(document -> all.add(document.append("collection", name)));
        }
        return all;
    }

    private static boolean tellsTheTime(@Nullable Object value) {
        return value != null
                && switch (value) {
                    case Map<?, ?> document ->
                        document.values().stream().anyMatch(NothingTiesASessionToAnIdeaTest::tellsTheTime);
                    case Collection<?> all -> all.stream().anyMatch(NothingTiesASessionToAnIdeaTest::tellsTheTime);
                    case Date date -> date.getTime() % Duration.ofDays(1).toMillis() != 0;
                    case Instant instant ->
                        instant.getEpochSecond() % Duration.ofDays(1).toSeconds() != 0;
                    case String text -> FINE.matcher(text).find();
                    default -> false;
                };
    }

    private static void seated(String person) throws Exception {
        String council = "/api/councils/" + home.council();
        Map<String, String> nomination = Map.of("person", person, "relationship", "PARENT", "source", "OTHER");
        String way = product.post(council + "/prospects", home.administrator(), "administrator", nomination)
                .text("id");
        assertThat(product.post(council + "/advisors/" + way + "/seat", home.administrator(), "administrator", Map.of())
                        .status())
                .isEqualTo(200);
    }

    private static String added(String people, String name) throws Exception {
        return product.post(
                        people,
                        home.administrator(),
                        "administrator",
                        Map.of("name", name, "email", UUID.randomUUID() + "@example.org"))
                .text("id");
    }
}
