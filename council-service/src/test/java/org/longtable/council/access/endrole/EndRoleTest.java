package org.longtable.council.access.endrole;

import static org.longtable.council.commandhandling.Violates.violates;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.access.PersonEvent.RoleEnded;
import org.longtable.contract.access.PersonEvent.RoleGranted;
import org.longtable.council.access.AccessViolations;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;

class EndRoleTest {

    private static final EndRole COMMAND = new EndRole(Facts.HOSPITAL, Facts.RUTH, Role.LEADER, null);

    private final AggregateTestFixture<PersonAggregate> fixture = Given.fixture(PersonAggregate.class, EndRole.class);

    @Test
    void ends_a_role_that_is_held() {
        fixture.given(Facts.ruth(), new RoleGranted(Facts.RUTH, Role.LEADER, null))
                .when(COMMAND, As.person(new PersonId("ada"), Role.ADMINISTRATOR))
                .expectEvents(new RoleEnded(Facts.RUTH, Role.LEADER, null));
    }

    @Test
    void decides_nothing_when_the_role_is_not_held() {
        fixture.given(Facts.ruth(), new RoleGranted(Facts.RUTH, Role.LEADER, Facts.NICU))
                .when(COMMAND, As.person(new PersonId("ada"), Role.ADMINISTRATOR))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void nobody_ends_their_own_role_as_administrator() {
        fixture.given(Facts.ruth(), new RoleGranted(Facts.RUTH, Role.ADMINISTRATOR, null))
                .when(
                        new EndRole(Facts.HOSPITAL, Facts.RUTH, Role.ADMINISTRATOR, null),
                        As.person(Facts.RUTH, Role.ADMINISTRATOR))
                .expectException(violates(EndRole.CANNOT_END_OWN_ADMINISTRATOR_ROLE));
    }

    @Test
    void refuses_somebody_whom_nobody_knows() {
        fixture.givenNoPriorActivity()
                .when(COMMAND, As.person(new PersonId("ada"), Role.ADMINISTRATOR))
                .expectException(violates(AccessViolations.NO_SUCH_PERSON));
    }
}
