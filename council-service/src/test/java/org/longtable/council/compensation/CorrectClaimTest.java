package org.longtable.council.compensation;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.compensation.Claims.ACCOUNT;
import static org.longtable.council.compensation.Claims.CLAIM;
import static org.longtable.council.compensation.Claims.DAY;
import static org.longtable.council.compensation.Claims.MARISOL;
import static org.longtable.council.compensation.Claims.OTHER;
import static org.longtable.council.compensation.Claims.approved;
import static org.longtable.council.compensation.Claims.declined;
import static org.longtable.council.compensation.Claims.herself;
import static org.longtable.council.compensation.Claims.herselfAsCoordinator;
import static org.longtable.council.compensation.Claims.paid;
import static org.longtable.council.compensation.Claims.policy;
import static org.longtable.council.compensation.Claims.submitted;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Money;
import org.longtable.contract.PayCategory;
import org.longtable.contract.Rate;
import org.longtable.contract.Words;
import org.longtable.contract.compensation.PayAccountEvent.ClaimCorrected;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.Given;

class CorrectClaimTest {

    private final AggregateTestFixture<PayAccountAggregate> fixture =
            Given.fixture(PayAccountAggregate.class, CorrectClaim.class, policy());

    @Test
    void puts_an_amount_right() {
        fixture.given(submitted()).when(to(57_00), As.coordinator()).expectEvents(corrected(85_50, 57_00, 0));
    }

    @Test
    void corrects_up_to_the_cap_of_the_day() {
        fixture.given(submitted(), sameMorning())
                .when(to(143_00), As.coordinator())
                .expectEvents(corrected(85_50, 143_00, 0));
    }

    @Test
    void keeps_an_overpayment_when_it_is_said() {
        fixture.given(submitted(), approved(), paid())
                .when(overpaid(57_00), As.coordinator())
                .expectEvents(corrected(85_50, 57_00, 28_50));
    }

    @Test
    void does_nothing_when_the_amount_stands() {
        fixture.given(submitted())
                .when(to(85_50), As.coordinator())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_less_than_was_paid() {
        fixture.given(submitted(), approved(), paid())
                .when(to(57_00), As.coordinator())
                .expectException(violates(CorrectClaim.AMOUNT_BELOW_PAYMENTS))
                .expectNoEvents();
    }

    @Test
    void refuses_more_than_the_cap_of_the_day() {
        fixture.given(submitted(), sameMorning())
                .when(to(143_01), As.coordinator())
                .expectException(violates(CorrectClaim.ABOVE_DAILY_CAP))
                .expectNoEvents();
    }

    @Test
    void does_not_cap_expenses() {
        fixture.given(submitted(CLAIM, PayCategory.MILEAGE, 100_000, 725, 72_50))
                .when(to(300_00), As.coordinator())
                .expectEvents(corrected(72_50, 300_00, 0));
    }

    @Test
    void refuses_a_negative_amount() {
        fixture.given(submitted())
                .when(to(-1), As.coordinator())
                .expectException(violates(ClaimViolations.INVALID_CLAIM_AMOUNT))
                .expectNoEvents();
    }

    @Test
    void refuses_more_than_a_million_dollars() {
        for (long cents : List.of(100_000_001L, Long.MAX_VALUE)) {
            fixture.given(submitted())
                    .when(to(cents), As.coordinator())
                    .expectException(violates(ClaimViolations.INVALID_CLAIM_AMOUNT))
                    .expectNoEvents();
        }
    }

    @Test
    void refuses_nothing_where_nothing_was_paid() {
        fixture.given(submitted())
                .when(to(0), As.coordinator())
                .expectException(violates(ClaimViolations.INVALID_CLAIM_AMOUNT))
                .expectNoEvents();
    }

    @Test
    void refuses_another_currency() {
        fixture.given(submitted())
                .when(new CorrectClaim(ACCOUNT, CLAIM, new Money(5700, "CAD"), false, "wrong"), As.coordinator())
                .expectException(violates(CorrectClaim.CLAIM_CURRENCY_MISMATCH))
                .expectNoEvents();
    }

    @Test
    void refuses_a_declined_claim() {
        fixture.given(submitted(), declined())
                .when(to(57_00), As.coordinator())
                .expectException(violates(Claim.CLAIM_IS_DECLINED))
                .expectNoEvents();
    }

    @Test
    void refuses_an_advisor() {
        fixture.given(submitted())
                .when(to(57_00), herself())
                .expectException(violates(ClaimProcessingNotAllowed.CLAIM_PROCESSING_NOT_ALLOWED))
                .expectNoEvents();
    }

    @Test
    void refuses_an_own_claim() {
        fixture.given(submitted())
                .when(to(57_00), herselfAsCoordinator())
                .expectException(violates(ClaimProcessingNotAllowed.CANNOT_PROCESS_OWN_CLAIM))
                .expectNoEvents();
    }

    @Test
    void refuses_an_unknown_claim() {
        fixture.givenNoPriorActivity()
                .when(to(57_00), As.coordinator())
                .expectException(violates(PayAccount.NO_SUCH_CLAIM))
                .expectNoEvents();
    }

    private static CorrectClaim to(long cents) {
        return new CorrectClaim(ACCOUNT, CLAIM, Money.usd(cents), false, "wrong hours");
    }

    private static CorrectClaim overpaid(long cents) {
        return new CorrectClaim(ACCOUNT, CLAIM, Money.usd(cents), true, "wrong hours");
    }

    private static ClaimCorrected corrected(long from, long to, long overpaid) {
        return new ClaimCorrected(
                ACCOUNT, CLAIM, Money.usd(from), Money.usd(to), Money.usd(overpaid), Words.plain("wrong hours"));
    }

    private static ClaimSubmitted sameMorning() {
        return new ClaimSubmitted(
                ACCOUNT,
                OTHER,
                MARISOL,
                new MeetingId("morning"),
                DAY,
                PayCategory.TIME,
                1_000,
                Rate.usd(57_000),
                Money.usd(57_00),
                null,
                false,
                null);
    }
}
