package org.longtable.council.access.eraseperson;

import static org.longtable.council.commandhandling.Violates.violates;

import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.access.ErasureReason;
import org.longtable.contract.access.PersonEvent.PersonErased;
import org.longtable.contract.access.PersonEvent.RoleGranted;
import org.longtable.council.access.AccessViolations;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;

class ErasePersonTest {

    private static final ErasePerson COMMAND = new ErasePerson(Facts.HOSPITAL, Facts.RUTH, ErasureReason.ASKED_FOR);
    private static final PersonErased ERASED = new PersonErased(Facts.RUTH, ErasureReason.ASKED_FOR);
    private static final Map<String, String> ADMINISTRATOR = As.person(new PersonId("ines"), Role.ADMINISTRATOR);

    private final AggregateTestFixture<PersonAggregate> fixture =
            Given.fixture(PersonAggregate.class, ErasePerson.class);

    @Test
    void erases_somebody_and_says_why() {
        fixture.given(Facts.ruth(), new RoleGranted(Facts.RUTH, Role.LEADER, null))
                .when(COMMAND, ADMINISTRATOR)
                .expectEvents(ERASED);
    }

    @Test
    void refuses_an_administrator_who_would_erase_themselves() {
        fixture.given(Facts.ruth())
                .when(COMMAND, As.person(Facts.RUTH, Role.ADMINISTRATOR))
                .expectException(violates(CannotEraseYourself.CANNOT_ERASE_YOURSELF));
    }

    @Test
    void refuses_somebody_whom_this_organization_does_not_know() {
        fixture.given(Facts.ruth())
                .when(
                        new ErasePerson(new OrganizationId("another"), Facts.RUTH, ErasureReason.ASKED_FOR),
                        ADMINISTRATOR)
                .expectException(violates(AccessViolations.NO_SUCH_PERSON));
    }

    @Test
    void says_that_it_was_done_before() {
        fixture.given(Facts.ruth(), ERASED)
                .when(COMMAND, ADMINISTRATOR)
                .expectException(violates(AccessViolations.PERSON_ALREADY_ERASED));
    }
}
