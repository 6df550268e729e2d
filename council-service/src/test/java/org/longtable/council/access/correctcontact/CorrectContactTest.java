package org.longtable.council.access.correctcontact;

import static org.longtable.council.commandhandling.Violates.violates;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.access.PersonEvent.ContactCorrected;
import org.longtable.contract.access.PersonEvent.EmailConfirmed;
import org.longtable.contract.access.PersonEvent.EmailProposed;
import org.longtable.contract.access.PersonEvent.RoleGranted;
import org.longtable.council.access.AccessViolations;
import org.longtable.council.access.ContactCorrectionNotAllowed;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;

class CorrectContactTest {

    private static final Map<String, String> COORDINATOR = As.person(new PersonId("carla"), Role.COORDINATOR);

    private static final Personal PHONE = new Personal(Facts.RUTH, "555-0101");
    private static final Personal OTHER = new Personal(Facts.RUTH, "other@example.org");
    private static final Personal EMAIL = new Personal(Facts.RUTH, "ruth@example.org");

    private final AggregateTestFixture<PersonAggregate> fixture =
            Given.fixture(PersonAggregate.class, CorrectContact.class);

    @Test
    void records_what_is_true_from_now_on() {
        fixture.given(Facts.ruth())
                .when(contact(new Personal(Facts.RUTH, "RUTH@example.org"), PHONE), COORDINATOR)
                .expectEvents(new ContactCorrected(Facts.RUTH, Facts.RUTHS_NAME, EMAIL, PHONE));
    }

    @Test
    void a_new_address_leaves_the_one_that_counts() {
        fixture.given(Facts.ruth())
                .when(contact(OTHER, PHONE), COORDINATOR)
                .expectEvents(
                        new ContactCorrected(Facts.RUTH, Facts.RUTHS_NAME, EMAIL, PHONE),
                        new EmailProposed(Facts.RUTH, OTHER));
    }

    @Test
    void an_address_that_waits_already_is_not_entered_twice() {
        fixture.given(Facts.ruth(), new EmailProposed(Facts.RUTH, OTHER))
                .when(contact(OTHER, null), COORDINATOR)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_address_is_removed_at_once() {
        fixture.given(Facts.ruth(), new EmailProposed(Facts.RUTH, OTHER), new EmailConfirmed(Facts.RUTH, OTHER))
                .when(contact(null, PHONE), COORDINATOR)
                .expectEvents(new ContactCorrected(Facts.RUTH, Facts.RUTHS_NAME, null, PHONE));
    }

    @Test
    void decides_nothing_when_it_is_so_already() {
        fixture.given(Facts.ruth(), new ContactCorrected(Facts.RUTH, Facts.RUTHS_NAME, EMAIL, PHONE))
                .when(contact(EMAIL, PHONE), COORDINATOR)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_coordinator_does_not_change_where_the_links_of_those_go_who_run_or_lead() {
        for (Role role : List.of(Role.ADMINISTRATOR, Role.COORDINATOR, Role.LEADER)) {
            fixture.given(Facts.ruth(), new RoleGranted(Facts.RUTH, role, null))
                    .when(contact(EMAIL, PHONE), COORDINATOR)
                    .expectException(violates(ContactCorrectionNotAllowed.CONTACT_CORRECTION_NOT_ALLOWED));
        }
    }

    @Test
    void they_themselves_do_and_an_administrator_does() {
        for (Map<String, String> who :
                List.of(As.person(Facts.RUTH, Role.COORDINATOR), As.person(new PersonId("ada"), Role.ADMINISTRATOR))) {
            fixture.given(Facts.ruth(), new RoleGranted(Facts.RUTH, Role.COORDINATOR, Facts.NICU))
                    .when(contact(OTHER, PHONE), who)
                    .expectEvents(
                            new ContactCorrected(Facts.RUTH, Facts.RUTHS_NAME, EMAIL, PHONE),
                            new EmailProposed(Facts.RUTH, OTHER));
        }
    }

    @Test
    void refuses_somebody_whom_nobody_knows() {
        fixture.givenNoPriorActivity()
                .when(contact(EMAIL, PHONE), COORDINATOR)
                .expectException(violates(AccessViolations.NO_SUCH_PERSON));
    }

    private static CorrectContact contact(@Nullable Personal email, @Nullable Personal phone) {
        return new CorrectContact(Facts.HOSPITAL, Facts.RUTH, Facts.RUTHS_NAME, email, phone);
    }
}
