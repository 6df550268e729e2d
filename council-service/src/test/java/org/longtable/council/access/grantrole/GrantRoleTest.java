package org.longtable.council.access.grantrole;

import static org.longtable.council.commandhandling.Violates.violates;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.Role;
import org.longtable.contract.access.PersonEvent.RoleEnded;
import org.longtable.contract.access.PersonEvent.RoleGranted;
import org.longtable.council.access.AccessViolations;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;
import org.longtable.council.web.WebViolations;

class GrantRoleTest {

    private final AggregateTestFixture<PersonAggregate> fixture =
            Given.fixture(PersonAggregate.class, GrantRole.class, Facts.nicu());

    @Test
    void gives_a_role_for_a_council_or_for_the_whole_organization() {
        fixture.given(Facts.ruth())
                .when(grant(Role.COORDINATOR, Facts.NICU))
                .expectEvents(new RoleGranted(Facts.RUTH, Role.COORDINATOR, Facts.NICU));
        fixture.given(Facts.ruth())
                .when(grant(Role.LEADER, null))
                .expectEvents(new RoleGranted(Facts.RUTH, Role.LEADER, null));
    }

    @Test
    void decides_nothing_when_the_role_is_held_already() {
        fixture.given(Facts.ruth(), new RoleGranted(Facts.RUTH, Role.LEADER, null))
                .when(grant(Role.LEADER, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void gives_a_role_again_that_had_ended() {
        fixture.given(
                        Facts.ruth(),
                        new RoleGranted(Facts.RUTH, Role.LEADER, null),
                        new RoleEnded(Facts.RUTH, Role.LEADER, null))
                .when(grant(Role.LEADER, null))
                .expectEvents(new RoleGranted(Facts.RUTH, Role.LEADER, null));
    }

    @Test
    void refuses_the_systems_role() {
        fixture.given(Facts.ruth())
                .when(grant(Role.SYSTEM, null))
                .expectException(violates(GrantRole.ROLE_NOT_ASSIGNABLE));
    }

    @Test
    void refuses_an_administrator_of_one_council() {
        fixture.given(Facts.ruth())
                .when(grant(Role.ADMINISTRATOR, Facts.NICU))
                .expectException(violates(GrantRole.ADMINISTRATOR_ROLE_IS_ORGANIZATION_WIDE));
    }

    @Test
    void refuses_a_council_of_another_organization() {
        fixture.given(Facts.ruth())
                .when(grant(Role.COORDINATOR, new CouncilId("elsewhere")))
                .expectException(violates(WebViolations.NO_SUCH_COUNCIL));
    }

    @Test
    void refuses_somebody_whom_the_organization_does_not_know() {
        fixture.given(Facts.ruth())
                .when(new GrantRole(new OrganizationId("clinic"), Facts.RUTH, Role.LEADER, null))
                .expectException(violates(AccessViolations.NO_SUCH_PERSON));
    }

    private static GrantRole grant(Role role, CouncilId council) {
        return new GrantRole(Facts.HOSPITAL, Facts.RUTH, role, council);
    }
}
