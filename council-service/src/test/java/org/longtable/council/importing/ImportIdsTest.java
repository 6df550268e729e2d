package org.longtable.council.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.council.access.PersonDirectory;
import org.longtable.council.access.PersonIdGenerator;
import org.longtable.council.importing.parsing.CompensationRow;
import org.longtable.council.importing.parsing.IdeaRow;
import org.longtable.council.importing.parsing.MeetingSheetRow;
import org.longtable.council.importing.parsing.SheetClaimStatus;
import org.longtable.council.importing.parsing.SheetIdeaStatus;
import org.longtable.council.importing.parsing.SheetMeetingMode;
import org.longtable.council.importing.parsing.SheetPayCategory;
import org.longtable.council.meetings.OpenMeeting;

/**
 * Tests that imports create the same ids as before, because a repeated import must find what an earlier import created. The expected
 * digests were computed by another program.
 */
@Tag("integration")
class ImportIdsTest {

    private static final CouncilId COUNCIL = new CouncilId("council-1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private final MongoDatabase database = client.getDatabase("imports");
    private ImportIdGenerator ids;

    @BeforeEach
    void start() {
        byte[] salt = new byte[32];
        for (int i = 0; i < salt.length; i++) {
            salt[i] = (byte) i;
        }
        database.getCollection("settings")
                .insertOne(new Document("_id", "person-id-salt").append("value", new Binary(salt)));
        ids = new ImportIdGenerator(
                new OrganizationId("clinic"), new PersonIdGenerator(database), mock(PersonDirectory.class));
    }

    @AfterEach
    void stop() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void a_request_is_named_by_the_declared_name_of_its_command() {
        assertThat(ids.idempotencyKey(new OpenMeeting(new MeetingId("meeting-1")), new MeetingId("meeting-1")))
                .isEqualTo("import-258016d70431f6938794b50d45a97191");
    }

    @Test
    void councils_members_and_meetings_keep_their_ids() {
        MeetingSheetRow row = new MeetingSheetRow(
                "Teens",
                "March",
                DAY,
                LocalTime.of(18, 0),
                Duration.ofMinutes(90),
                SheetMeetingMode.VIDEO,
                ZoneId.of("America/Chicago"));

        assertThat(ids.council(" Teens ").value()).isEqualTo("council-9ef9d109e6b70b2015c0ecb674a2fd42");
        assertThat(ids.advisor(COUNCIL, new PersonId("person-1")).value())
                .isEqualTo("advisor-b8b1336d6637a254294a386c7011308b");
        assertThat(ids.meeting(COUNCIL, row).value()).isEqualTo("meeting-40a06cddb94f7a7a65cc6199ccde1271");
    }

    @Test
    void claims_and_ideas_keep_their_ids() {
        CompensationRow miles = new CompensationRow(
                "Teens",
                "ruth@example.org",
                DAY,
                SheetPayCategory.MILEAGE,
                new BigDecimal("12.5"),
                906,
                SheetClaimStatus.PAID,
                null);
        IdeaRow chairs = new IdeaRow("Teens", null, DAY, "Chairs that unfold", SheetIdeaStatus.HEARD, null);

        assertThat(ids.claim(COUNCIL, miles).value()).isEqualTo("claim-e7499f318fd484366a6160ed3991a7e5");
        assertThat(ids.idea(COUNCIL, chairs, 1).value()).isEqualTo("idea-3e54ccca26525bfdeed08128768343f7");
    }

    /** The names of these categories are part of ids. */
    @Test
    void the_categories_keep_their_names() {
        assertThat(Arrays.stream(SheetPayCategory.values()).map(Enum::name))
                .containsExactlyInAnyOrder("TIME", "PARTICIPATION", "CHILD_CARE", "MILEAGE");
    }
}
