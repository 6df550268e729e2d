package org.longtable.council.access.withdrawconsent;

import static org.longtable.council.commandhandling.Violates.violates;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.access.ConsentKind;
import org.longtable.contract.access.PersonEvent.ConsentGiven;
import org.longtable.contract.access.PersonEvent.ConsentWithdrawn;
import org.longtable.council.access.AccessViolations;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;

class WithdrawConsentTest {

    private static final WithdrawConsent COMMAND =
            new WithdrawConsent(Facts.HOSPITAL, Facts.RUTH, ConsentKind.CONTACT_SHARED);
    private static final ConsentGiven GIVEN =
            new ConsentGiven(Facts.RUTH, ConsentKind.CONTACT_SHARED, 1, "Others may see it.", "en");
    private static final ConsentWithdrawn WITHDRAWN = new ConsentWithdrawn(Facts.RUTH, ConsentKind.CONTACT_SHARED);

    private final AggregateTestFixture<PersonAggregate> fixture =
            Given.fixture(PersonAggregate.class, WithdrawConsent.class);

    @Test
    void withdraws_what_was_given() {
        fixture.given(Facts.ruth(), GIVEN).when(COMMAND).expectEvents(WITHDRAWN);
    }

    @Test
    void decides_nothing_when_it_was_withdrawn_before() {
        fixture.given(Facts.ruth(), GIVEN, WITHDRAWN)
                .when(COMMAND)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void decides_nothing_when_something_else_was_given() {
        fixture.given(Facts.ruth(), GIVEN)
                .when(new WithdrawConsent(Facts.HOSPITAL, Facts.RUTH, ConsentKind.TEXT_MESSAGES))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_somebody_whom_nobody_knows() {
        fixture.givenNoPriorActivity().when(COMMAND).expectException(violates(AccessViolations.NO_SUCH_PERSON));
    }
}
