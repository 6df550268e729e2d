package org.longtable.council.compensation;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.compensation.Claims.ACCOUNT;
import static org.longtable.council.compensation.Claims.CLAIM;
import static org.longtable.council.compensation.Claims.OTHER;
import static org.longtable.council.compensation.Claims.approved;
import static org.longtable.council.compensation.Claims.declined;
import static org.longtable.council.compensation.Claims.herselfAsCoordinator;
import static org.longtable.council.compensation.Claims.somebodyElse;
import static org.longtable.council.compensation.Claims.submitted;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.Given;

class ApproveClaimTest {

    private final AggregateTestFixture<PayAccountAggregate> fixture =
            Given.fixture(PayAccountAggregate.class, ApproveClaim.class);

    @Test
    void approves_a_claim() {
        fixture.given(submitted()).when(APPROVE, As.coordinator()).expectEvents(approved());
    }

    @Test
    void lets_an_administrator_approve() {
        fixture.given(submitted())
                .when(APPROVE, As.person(new PersonId("ines"), Role.ADMINISTRATOR))
                .expectEvents(approved());
    }

    @Test
    void does_nothing_when_it_was_approved() {
        fixture.given(submitted(), approved())
                .when(APPROVE, As.coordinator())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_a_declined_claim() {
        fixture.given(submitted(), declined())
                .when(APPROVE, As.coordinator())
                .expectException(violates(Claim.CLAIM_IS_DECLINED))
                .expectNoEvents();
    }

    @Test
    void refuses_an_advisor() {
        fixture.given(submitted())
                .when(APPROVE, somebodyElse())
                .expectException(violates(ClaimProcessingNotAllowed.CLAIM_PROCESSING_NOT_ALLOWED))
                .expectNoEvents();
    }

    @Test
    void refuses_an_own_claim() {
        fixture.given(submitted())
                .when(APPROVE, herselfAsCoordinator())
                .expectException(violates(ClaimProcessingNotAllowed.CANNOT_PROCESS_OWN_CLAIM))
                .expectNoEvents();
    }

    @Test
    void refuses_an_unknown_claim() {
        fixture.given(submitted())
                .when(new ApproveClaim(ACCOUNT, OTHER), As.coordinator())
                .expectException(violates(PayAccount.NO_SUCH_CLAIM))
                .expectNoEvents();
    }

    private static final ApproveClaim APPROVE = new ApproveClaim(ACCOUNT, CLAIM);
}
