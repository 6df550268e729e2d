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

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeferred;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.commandhandling.Given;

class DeferClaimTest {

    private final AggregateTestFixture<PayAccountAggregate> fixture =
            Given.fixture(PayAccountAggregate.class, DeferClaim.class);

    @Test
    void defers_at_the_advisors_wish() {
        fixture.given(submitted()).when(LATER, herself()).expectEvents(new ClaimDeferred(ACCOUNT, CLAIM, JULY));
    }

    @Test
    void lets_the_coordinator_note_the_wish() {
        fixture.given(submitted(), approved())
                .when(LATER, As.coordinator())
                .expectEvents(new ClaimDeferred(ACCOUNT, CLAIM, JULY));
    }

    @Test
    void does_nothing_when_it_is_deferred_until_then() {
        fixture.given(submitted(), new ClaimDeferred(ACCOUNT, CLAIM, JULY))
                .when(LATER, herself())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_somebody_elses_claim() {
        fixture.given(submitted())
                .when(LATER, somebodyElse())
                .expectException(violates(CannotClaimForSomeoneElse.CANNOT_CLAIM_FOR_SOMEONE_ELSE))
                .expectNoEvents();
    }

    @Test
    void refuses_what_was_paid() {
        fixture.given(submitted(), approved(), paid())
                .when(LATER, herself())
                .expectException(violates(ClaimViolations.CLAIM_ALREADY_PAID))
                .expectNoEvents();
    }

    @Test
    void refuses_a_declined_claim() {
        fixture.given(submitted(), declined())
                .when(LATER, herself())
                .expectException(violates(Claim.CLAIM_IS_DECLINED))
                .expectNoEvents();
    }

    @Test
    void refuses_an_unknown_claim() {
        fixture.givenNoPriorActivity()
                .when(LATER, herself())
                .expectException(violates(PayAccount.NO_SUCH_CLAIM))
                .expectNoEvents();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-28", "2028-03-03", "-999999999-01-01", "+999999999-12-31"})
    void refuses_a_day_that_is_over_or_more_than_two_years_ahead(String day) {
        fixture.given(submitted())
                .when(new DeferClaim(ACCOUNT, CLAIM, LocalDate.parse(day)), herself())
                .expectException(violates(DateOutOfRange.DATE_OUT_OF_RANGE))
                .expectNoEvents();
    }

    @Test
    void reads_a_deferral_that_was_stored_before_there_were_bounds() {
        ClaimDeferred stored = new ClaimDeferred(ACCOUNT, CLAIM, LocalDate.MAX);
        fixture.given(submitted(), stored).when(LATER, herself()).expectEvents(new ClaimDeferred(ACCOUNT, CLAIM, JULY));
    }

    private static final LocalDate JULY = LocalDate.parse("2026-07-01");
    private static final DeferClaim LATER = new DeferClaim(ACCOUNT, CLAIM, JULY);
}
