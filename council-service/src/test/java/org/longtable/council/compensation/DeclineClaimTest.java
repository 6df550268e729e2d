package org.longtable.council.compensation;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.compensation.Claims.ACCOUNT;
import static org.longtable.council.compensation.Claims.CLAIM;
import static org.longtable.council.compensation.Claims.approved;
import static org.longtable.council.compensation.Claims.declined;
import static org.longtable.council.compensation.Claims.herself;
import static org.longtable.council.compensation.Claims.paid;
import static org.longtable.council.compensation.Claims.somebodyElse;
import static org.longtable.council.compensation.Claims.submitted;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.Given;

class DeclineClaimTest {

    private final AggregateTestFixture<PayAccountAggregate> fixture =
            Given.fixture(PayAccountAggregate.class, DeclineClaim.class);

    @Test
    void declines_a_claim_with_a_reason_for_its_advisor() {
        fixture.given(submitted()).when(DECLINE, As.coordinator()).expectEvents(declined());
    }

    @Test
    void lets_an_advisor_waive_an_approved_claim() {
        fixture.given(submitted(), approved()).when(DECLINE, herself()).expectEvents(declined());
    }

    @Test
    void does_nothing_when_it_was_declined() {
        fixture.given(submitted(), declined())
                .when(DECLINE, As.coordinator())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_what_was_paid() {
        fixture.given(submitted(), approved(), paid())
                .when(DECLINE, As.coordinator())
                .expectException(violates(ClaimViolations.CLAIM_ALREADY_PAID))
                .expectNoEvents();
    }

    @Test
    void refuses_somebody_elses_claim() {
        fixture.given(submitted())
                .when(DECLINE, somebodyElse())
                .expectException(violates(CannotClaimForSomeoneElse.CANNOT_CLAIM_FOR_SOMEONE_ELSE))
                .expectNoEvents();
    }

    @Test
    void refuses_an_unknown_claim() {
        fixture.givenNoPriorActivity()
                .when(DECLINE, As.coordinator())
                .expectException(violates(PayAccount.NO_SUCH_CLAIM))
                .expectNoEvents();
    }

    private static final DeclineClaim DECLINE = new DeclineClaim(ACCOUNT, CLAIM, "Paid by the school");
}
