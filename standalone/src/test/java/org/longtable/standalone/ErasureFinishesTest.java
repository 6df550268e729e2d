package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.access.ErasureReason;
import org.longtable.council.access.eraseperson.ErasePerson;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;

/** The test checks that an erasure that was interrupted after its event was recorded is completed by the next process. */
@Tag("integration")
class ErasureFinishesTest {

    private static final Set<String> HANG_ON_PEOPLE = Set.of(
            "addresses",
            "keys",
            "one-time-links",
            "outbox",
            "passkey-challenges",
            "passkey-users",
            "passkeys",
            "sessions");

    @TempDir
    private Path data;

    private Product product;
    private FirstSteps home;
    private String person;

    @BeforeEach
    void start() throws Exception {
        product = new Product(data);
        home = FirstSteps.in(product);
        String people = "/api/organizations/" + home.organization() + "/people";
        person = product.post(
                        people,
                        home.administrator(),
                        "administrator",
                        Map.of("name", "Quetzalina Ferro", "email", "quetzalina@example.org"))
                .text("id");
        product.cookie(person);
        product.post(people + "/" + person + "/sign-in-invitation", home.administrator(), "administrator", Map.of());
        database().getCollection("passkeys").insertOne(new Document("_id", "key").append("person", person));
        database().getCollection("passkey-users").insertOne(new Document("_id", person));
        database().getCollection("passkey-challenges").insertOne(new Document("_id", "asked").append("person", person));
    }

    @AfterEach
    void stop() {
        StandingCheck.passesAndCloses(product);
    }

    @Test
    void the_next_process_drops_what_an_erasure_left() {
        erasures().shutDown();
        PersonId whom = new PersonId(person);
        OrganizationId organization = new OrganizationId(home.organization());
        CommandContext administrator = new CommandContext(
                new PersonId(home.administrator()), Role.ADMINISTRATOR, null, "once", "once", null, Instant.now());
        product.context()
                .getBean(CommandDispatcher.class)
                .send(organization, administrator, whom, new ErasePerson(organization, whom, ErasureReason.ASKED_FOR));
        assertThat(whereTheyAre()).isEqualTo(HANG_ON_PEOPLE);

        product.close();
        product = new Product(data);
        // The key leaves a tombstone, so that it is never created again. The digest of the address stays, so that an
        // import does not add the person again.
        await().atMost(Duration.ofSeconds(30)).until(() -> whereTheyAre().equals(Set.of("addresses", "keys")));
        assertThat(database().getCollection("addresses").find())
                .allSatisfy(it -> assertThat(it.getList("people", String.class)).doesNotContain(person));
        assertThat(database()
                        .getCollection("keys")
                        .find(new Document("_id", person))
                        .first()
                        .toString())
                .contains("erased");
    }

    private EventProcessor erasures() {
        return product.context().getBean(EventProcessingConfiguration.class).eventProcessors().entrySet().stream()
                .filter(it -> it.getKey().startsWith("erasures."))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private Set<String> whereTheyAre() {
        Set<String> found = new TreeSet<>();
        for (String collection : HANG_ON_PEOPLE) {
            for (Document document : database().getCollection(collection).find()) {
                if (document.toString().contains(person)) {
                    found.add(collection);
                }
            }
        }
        return found;
    }

    private MongoDatabase database() {
        return product.context().getBean(MongoDatabase.class);
    }
}
