package org.longtable.council.access.confirmemail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.longtable.council.commandhandling.Violates.violates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.access.PersonEvent.EmailConfirmed;
import org.longtable.contract.access.PersonEvent.EmailProposalWithdrawn;
import org.longtable.contract.access.PersonEvent.EmailProposed;
import org.longtable.contract.access.PersonEvent.RoleGranted;
import org.longtable.council.access.ContactCorrectionNotAllowed;
import org.longtable.council.access.ContactPoint;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;

class ConfirmEmailTest {

    private static final Map<String, String> COORDINATOR = As.person(new PersonId("carla"), Role.COORDINATOR);
    private static final Personal EMAIL = new Personal(Facts.RUTH, "ruth.new@example.org");
    private static final Personal OTHER = new Personal(Facts.RUTH, "other@example.org");

    private final List<ContactPoint> noted = new ArrayList<>();
    private final AggregateTestFixture<PersonAggregate> fixture = Given.fixture(
            PersonAggregate.class, streams -> new ConfirmEmailHandler(streams, (email, person) -> noted.add(email)));

    @Test
    void the_address_that_waits_counts_and_is_noted_for_signing_in() {
        fixture.given(Facts.ruth(), new EmailProposed(Facts.RUTH, EMAIL))
                .when(new ConfirmEmail(Facts.RUTH, EMAIL))
                .expectEvents(new EmailConfirmed(Facts.RUTH, EMAIL));
        assertThat(noted).containsExactly(ContactPoint.email("ruth.new@example.org"));
    }

    @Test
    void only_the_address_that_was_entered_last_is_confirmed() {
        fixture.given(Facts.ruth(), new EmailProposed(Facts.RUTH, EMAIL), new EmailProposed(Facts.RUTH, OTHER))
                .when(new ConfirmEmail(Facts.RUTH, EMAIL))
                .expectException(violates(ConfirmEmail.EMAIL_CONFIRMATION_EXPIRED));
        assertThat(noted).isEmpty();
    }

    @Test
    void an_address_is_confirmed_once() {
        fixture.given(Facts.ruth(), new EmailProposed(Facts.RUTH, EMAIL), new EmailConfirmed(Facts.RUTH, EMAIL))
                .when(new ConfirmEmail(Facts.RUTH, EMAIL))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void what_was_withdrawn_is_not_confirmed() {
        fixture.given(Facts.ruth(), new EmailProposed(Facts.RUTH, EMAIL))
                .when(new WithdrawEmailProposal(Facts.HOSPITAL, Facts.RUTH), COORDINATOR)
                .expectEvents(new EmailProposalWithdrawn(Facts.RUTH));
        fixture.given(Facts.ruth(), new EmailProposed(Facts.RUTH, EMAIL), new EmailProposalWithdrawn(Facts.RUTH))
                .when(new ConfirmEmail(Facts.RUTH, EMAIL))
                .expectException(violates(ConfirmEmail.EMAIL_CONFIRMATION_EXPIRED));
    }

    @Test
    void a_coordinator_does_not_withdraw_the_address_of_those_who_run_or_lead() {
        fixture.given(
                        Facts.ruth(),
                        new RoleGranted(Facts.RUTH, Role.LEADER, null),
                        new EmailProposed(Facts.RUTH, EMAIL))
                .when(new WithdrawEmailProposal(Facts.HOSPITAL, Facts.RUTH), COORDINATOR)
                .expectException(violates(ContactCorrectionNotAllowed.CONTACT_CORRECTION_NOT_ALLOWED));
    }
}
