package org.longtable.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.admission.AccessLog.AccessLogEntry;
import org.longtable.admission.AccessLog.AccessLogPage;
import org.longtable.admission.AccessLog.HourlyAccess;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.access.PersonEvent;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;

/** The test checks what the access log records and returns. */
@Tag("integration")
class AccessLogTest {

    private static final OrganizationId LAKESIDE = new OrganizationId("organization-1");
    private static final PersonId ANA = new PersonId("person-1");
    private static final PersonId LUIS = new PersonId("person-10");
    private static final PersonId ELENA = new PersonId("person-2");
    private static final AccessLogEntry PAY =
            new AccessLogEntry(ELENA, Role.COORDINATOR, AccessCategory.PAY, PurposeOfUse.PAYING);
    private static final AccessLogEntry FILE =
            new AccessLogEntry(ELENA, Role.COORDINATOR, AccessCategory.EVERYTHING, PurposeOfUse.EXPORTING);

    private final EmbeddedMongoServer store = EmbeddedMongoServer.inMemory();
    private final MongoClient client = MongoClients.create(store.connectionString());
    private final MongoCollection<Document> stored =
            client.getDatabase("longtable").getCollection("looks");
    private final EventFolder facts = mock(EventFolder.class);
    private Instant now = Instant.parse("2026-11-22T18:05:00Z");
    private AccessLog looks;

    @BeforeEach
    void begin() {
        looks = new AccessLog(client.getDatabase("longtable"), facts, () -> now);
        knows(ANA, LAKESIDE, now);
        knows(LUIS, LAKESIDE, now);
        knows(ELENA, LAKESIDE, now);
    }

    @AfterEach
    void end() {
        client.close();
        store.close();
    }

    @Test
    void looks_within_a_day_are_one_entry_that_counts_them() {
        looks.record(PAY, List.of(ANA, LUIS, ANA));
        passes(Duration.ofMinutes(20));
        looks.record(PAY, List.of(ANA));
        assertThat(seen(ANA)).extracting(HourlyAccess::times).containsExactly(2);
        assertThat(seen(ANA))
                .containsExactly(new HourlyAccess(
                        ELENA,
                        Role.COORDINATOR,
                        AccessCategory.PAY,
                        PurposeOfUse.PAYING,
                        Instant.parse("2026-11-22T00:00:00Z"),
                        Instant.parse("2026-11-22T00:00:00Z"),
                        2));
        assertThat(seen(LUIS)).extracting(HourlyAccess::times).containsExactly(1);
        passes(Duration.ofDays(1));
        looks.record(PAY, List.of(ANA));
        assertThat(seen(ANA)).extracting(HourlyAccess::times).containsExactly(1, 2);
    }

    @Test
    void another_role_another_kind_another_purpose_is_another_entry() {
        looks.record(PAY, List.of(ANA));
        looks.record(
                new AccessLogEntry(ELENA, Role.ADMINISTRATOR, AccessCategory.PAY, PurposeOfUse.PAYING), List.of(ANA));
        looks.record(
                new AccessLogEntry(ELENA, Role.COORDINATOR, AccessCategory.CONTACT, PurposeOfUse.PAYING), List.of(ANA));
        looks.record(
                new AccessLogEntry(ELENA, Role.COORDINATOR, AccessCategory.PAY, PurposeOfUse.CORRECTING), List.of(ANA));
        assertThat(seen(ANA)).hasSize(4);
    }

    @Test
    void what_is_ones_own_is_no_look() {
        looks.record(PAY, List.of(ELENA));
        looks.recordForOrganization(FILE);
        assertThat(seen(ELENA)).isEmpty();
        assertThat(seen(ANA)).extracting(HourlyAccess::kind).containsExactly(AccessCategory.EVERYTHING);
    }

    @Test
    void what_everybody_is_in_concerns_those_who_were_known_then_and_nobody_elsewhere() {
        looks.recordForOrganization(FILE);
        passes(Duration.ofDays(2));
        PersonId newcomer = new PersonId("person-3");
        PersonId stranger = new PersonId("person-4");
        knows(newcomer, LAKESIDE, now);
        knows(stranger, new OrganizationId("organization-2"), now.minus(Duration.ofDays(9)));
        assertThat(seen(ANA)).hasSize(1);
        assertThat(seen(newcomer)).isEmpty();
        assertThat(seen(stranger)).isEmpty();
    }

    @Test
    void pages_hold_all_of_it_once_the_latest_first() {
        for (int day = 0; day < 5; day++) {
            looks.record(PAY, List.of(ANA, LUIS));
            looks.recordForOrganization(FILE);
            passes(Duration.ofDays(1));
        }
        List<HourlyAccess> all = new ArrayList<>();
        AccessLogPage page = looks.findAbout(ANA, null, 3);
        for (all.addAll(page.looks()); page.before() != null; all.addAll(page.looks())) {
            page = looks.findAbout(ANA, page.before(), 3);
        }
        assertThat(all).hasSize(10).doesNotHaveDuplicates();
        assertThat(all).extracting(HourlyAccess::first).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(all)
                .extracting(HourlyAccess::kind, HourlyAccess::times)
                .containsOnly(tuple(AccessCategory.PAY, 1), tuple(AccessCategory.EVERYTHING, 1));
    }

    @Test
    void whoever_was_erased_leaves_no_looks_and_takes_nobody_elses_along() {
        looks.record(PAY, List.of(ANA, LUIS));
        looks.deleteAbout(ANA);
        assertThat(seen(ANA)).isEmpty();
        assertThat(seen(LUIS)).hasSize(1);
    }

    @Test
    void looks_are_kept_six_years() {
        looks.record(PAY, List.of(ANA));
        passes(Duration.ofDays(6 * 365));
        looks.record(PAY, List.of(LUIS));
        assertThat(seen(ANA)).hasSize(1);
        passes(Duration.ofDays(3));
        looks.record(PAY, List.of(LUIS));
        assertThat(seen(ANA)).isEmpty();
        assertThat(stored.countDocuments()).isEqualTo(2);
    }

    private List<HourlyAccess> seen(PersonId person) {
        return looks.findAbout(person, null, 50).looks();
    }

    private void passes(Duration time) {
        now = now.plus(time);
    }

    private void knows(PersonId person, OrganizationId organization, Instant since) {
        AuthorizationState known = new AuthorizationState(organization, Set.of(), false, 0, false);
        when(facts.fold(eq(person.value()), eq(PersonEvent.class), any(), any(EventFolder.EventFold.class)))
                .thenReturn(known);
        EventMetadata act = new EventMetadata(
                organization, null, ELENA, Role.ADMINISTRATOR, null, "request-1", "request-1", null, since);
        when(facts.firstMetadata(person.value())).thenReturn(Optional.of(MetaData.from(act.toMap())));
    }
}
