package org.longtable.projection.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longtable.admission.CurrentUser;
import org.longtable.admission.RoleScope;
import org.longtable.admission.TenantResolver;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.access.ConsentKind;
import org.longtable.contract.access.ErasureReason;
import org.longtable.contract.access.PersonEvent.ConsentGiven;
import org.longtable.contract.access.PersonEvent.ConsentWithdrawn;
import org.longtable.contract.access.PersonEvent.PersonAdded;
import org.longtable.contract.access.PersonEvent.PersonErased;
import org.longtable.contract.access.PersonEvent.RoleEnded;
import org.longtable.contract.access.PersonEvent.RoleGranted;
import org.longtable.contract.organization.CouncilEvent.ChampionNamed;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.projection.access.SharedContactsQuery.SharedContact;
import org.longtable.projection.projectionframework.ViewBench;

class SharedContactsTest {

    private static final Instant NOON = Instant.parse("2025-11-20T18:00:00Z");
    private static final OrganizationId HOSPITAL = new OrganizationId("org-1");
    private static final CouncilId COUNCIL = new CouncilId("council-1");
    private static final CouncilId ANOTHER = new CouncilId("council-2");
    private static final PersonId RUTH = new PersonId("ruth");
    private static final SharedContact RUTHS = new SharedContact("ruth", "ruth@example.org", "555-0101");

    private final ViewBench bench = new ViewBench();
    private final TenantResolver tenants = asked -> Optional.of(HOSPITAL);
    private final PeopleView people = bench.view(
            views -> new PeopleView(views, tenants, asked -> true, asked -> RoleScope.EVERYTHING, Optional.empty()));
    private final SharedContactsQuery shared = new SharedContactsQuery(people, tenants);

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void tells_of_whoever_agreed_and_sits_there() throws Exception {
        bench.happened(ViewBench.act(NOON), ruth(), seat(), agreed(ConsentKind.CONTACT_SHARED));
        bench.again();

        assertThat(at(COUNCIL)).containsExactly(RUTHS);
        assertThat(at(ANOTHER)).isEmpty();
    }

    @Test
    void tells_of_a_champion_who_agreed() throws Exception {
        bench.happened(
                ViewBench.act(NOON),
                new CouncilOpened(COUNCIL, HOSPITAL, "NICU", List.of("en"), "America/Chicago", 8, 3, 24),
                ruth(),
                new ChampionNamed(COUNCIL, RUTH, new Personal(RUTH, "Ruth Vega")),
                agreed(ConsentKind.CONTACT_SHARED));
        bench.again();

        assertThat(at(COUNCIL)).containsExactly(RUTHS);
    }

    @Test
    void tells_nothing_of_whoever_did_not_agree_or_agreed_to_something_else() throws Exception {
        bench.happened(ViewBench.act(NOON), ruth(), seat(), agreed(ConsentKind.TEXT_MESSAGES));
        bench.again();

        assertThat(at(COUNCIL)).isEmpty();
    }

    @Test
    void tells_nothing_any_more_once_it_was_withdrawn() throws Exception {
        bench.happened(
                ViewBench.act(NOON),
                ruth(),
                seat(),
                agreed(ConsentKind.CONTACT_SHARED),
                new ConsentWithdrawn(RUTH, ConsentKind.CONTACT_SHARED));
        bench.again();

        assertThat(at(COUNCIL)).isEmpty();
    }

    @Test
    void tells_nothing_any_more_of_whoever_left_the_table() throws Exception {
        bench.happened(
                ViewBench.act(NOON),
                ruth(),
                seat(),
                agreed(ConsentKind.CONTACT_SHARED),
                new RoleEnded(RUTH, Role.ADVISOR, COUNCIL));
        bench.again();

        assertThat(at(COUNCIL)).isEmpty();
    }

    @Test
    void tells_nothing_any_more_of_whoever_was_erased() throws Exception {
        bench.happened(
                ViewBench.act(NOON),
                ruth(),
                seat(),
                agreed(ConsentKind.CONTACT_SHARED),
                new PersonErased(RUTH, ErasureReason.ASKED_FOR));
        bench.again();

        assertThat(at(COUNCIL)).isEmpty();
    }

    private List<SharedContact> at(CouncilId council) {
        return shared.contacts(council, new CurrentUser(new PersonId("zoe"), Role.ADVISOR))
                .contacts();
    }

    private static PersonAdded ruth() {
        return new PersonAdded(
                RUTH,
                HOSPITAL,
                new Personal(RUTH, "Ruth Vega"),
                new Personal(RUTH, "ruth@example.org"),
                new Personal(RUTH, "555-0101"),
                "en");
    }

    private static RoleGranted seat() {
        return new RoleGranted(RUTH, Role.ADVISOR, COUNCIL);
    }

    private static ConsentGiven agreed(ConsentKind kind) {
        return new ConsentGiven(RUTH, kind, 1, "Others may see it.", "en");
    }
}
