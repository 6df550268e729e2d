package org.longtable.council.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.contract.OrganizationId;
import org.longtable.council.organization.Facts;

/** Tests person ids over the real MongoDB protocol with an in-memory store. */
@Tag("integration")
class PersonIdsTest {

    private static final OrganizationId CLINIC = new OrganizationId("clinic");

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private final MongoDatabase database = client.getDatabase("people");
    private final PersonIdGenerator ids = new PersonIdGenerator(database);

    @AfterEach
    void stop() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void names_the_same_person_however_the_address_was_typed() {
        assertThat(ids.idFor(CLINIC, "\u00a0Ruth@Example.ORG "))
                .isEqualTo(ids.idFor(CLINIC, "ruth@example.org"))
                .asString()
                .matches("person-[0-9a-f]{32}");
    }

    @Test
    void names_another_person_in_another_organization_or_by_another_address() {
        assertThat(ids.idFor(CLINIC, "ruth@example.org"))
                .isNotEqualTo(ids.idFor(Facts.HOSPITAL, "ruth@example.org"))
                .isNotEqualTo(ids.idFor(CLINIC, "ruth2@example.org"));
    }

    @Test
    void names_the_same_person_after_a_restart() {
        assertThat(new PersonIdGenerator(database).idFor(CLINIC, "ruth@example.org"))
                .isEqualTo(ids.idFor(CLINIC, "ruth@example.org"));
    }

    @Test
    void names_another_person_in_another_installation() {
        assertThat(new PersonIdGenerator(client.getDatabase("elsewhere")).idFor(CLINIC, "ruth@example.org"))
                .isNotEqualTo(ids.idFor(CLINIC, "ruth@example.org"));
    }

    @Test
    void all_who_begin_at_once_use_one_salt() {
        assertThat(Stream.generate(() -> new PersonIdGenerator(database))
                        .limit(16)
                        .parallel()
                        .map(it -> it.idFor(CLINIC, "ruth@example.org"))
                        .distinct())
                .hasSize(1);
    }
}
