package org.longtable.council.compensation;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.compensation.Claims.ACCOUNT;
import static org.longtable.council.compensation.Claims.CLAIM;
import static org.longtable.council.compensation.Claims.DAY;
import static org.longtable.council.compensation.Claims.MARISOL;
import static org.longtable.council.compensation.Claims.OTHER;
import static org.longtable.council.compensation.Claims.approved;
import static org.longtable.council.compensation.Claims.declined;
import static org.longtable.council.compensation.Claims.herselfAsCoordinator;
import static org.longtable.council.compensation.Claims.paid;
import static org.longtable.council.compensation.Claims.policy;
import static org.longtable.council.compensation.Claims.somebodyElse;
import static org.longtable.council.compensation.Claims.submitted;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Money;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PayCategory;
import org.longtable.contract.Rate;
import org.longtable.contract.Words;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimApproved;
import org.longtable.contract.compensation.PayAccountEvent.ClaimCorrected;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeferred;
import org.longtable.contract.compensation.PayAccountEvent.ClaimPaid;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.compensation.PayAccountEvent.ReportingThresholdNeared;
import org.longtable.contract.compensation.PayAccountEvent.ReportingThresholdReached;
import org.longtable.contract.compensation.PayMethod;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.Given;

class PayClaimTest {

    private final AggregateTestFixture<PayAccountAggregate> fixture =
            Given.fixture(PayAccountAggregate.class, RecordClaimPayment.class, policy());

    @Test
    void says_that_a_claim_was_paid() {
        fixture.given(approvedClaim()).when(pay(MARCH), As.coordinator()).expectEvents(paid());
    }

    @Test
    void warns_as_the_years_threshold_nears() {
        fixture.given(earlierPaid(PayCategory.TIME, 1514_50))
                .when(pay(MARCH), As.coordinator())
                .expectEvents(paid(), neared(1600_00));
    }

    @Test
    void warns_once() {
        fixture.given(earlierPaid(PayCategory.TIME, 1600_00))
                .when(pay(MARCH), As.coordinator())
                .expectEvents(paid());
    }

    @Test
    void says_when_the_threshold_is_reached() {
        fixture.given(earlierPaid(PayCategory.PARTICIPATION, 1950_00))
                .when(pay(MARCH), As.coordinator())
                .expectEvents(paid(), reached(2035_50));
    }

    @Test
    void does_not_count_expenses() {
        fixture.given(earlierPaid(PayCategory.MILEAGE, 1950_00))
                .when(pay(MARCH), As.coordinator())
                .expectEvents(paid());
    }

    @Test
    void pays_what_a_correction_left_open() {
        fixture.given(with(
                        paid(),
                        new ClaimCorrected(
                                ACCOUNT,
                                CLAIM,
                                Money.usd(85_50),
                                Money.usd(114_00),
                                Money.usd(0),
                                Words.plain("two hours"))))
                .when(pay(MARCH), As.coordinator())
                .expectEvents(paid(28_50, MARCH));
    }

    @Test
    void does_nothing_when_it_was_paid_so() {
        fixture.given(with(paid()))
                .when(pay(MARCH), As.coordinator())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_to_pay_twice() {
        fixture.given(with(paid()))
                .when(pay(MARCH.minusDays(1)), As.coordinator())
                .expectException(violates(ClaimViolations.CLAIM_ALREADY_PAID))
                .expectNoEvents();
    }

    @Test
    void refuses_what_was_not_approved() {
        fixture.given(submitted())
                .when(pay(MARCH), As.coordinator())
                .expectException(violates(RecordClaimPayment.CLAIM_NOT_APPROVED_YET))
                .expectNoEvents();
    }

    @Test
    void refuses_a_declined_claim() {
        fixture.given(with(declined()))
                .when(pay(MARCH), As.coordinator())
                .expectException(violates(Claim.CLAIM_IS_DECLINED))
                .expectNoEvents();
    }

    @Test
    void refuses_before_the_advisor_wishes_it() {
        fixture.given(with(new ClaimDeferred(ACCOUNT, CLAIM, MARCH.plusDays(1))))
                .when(pay(MARCH), As.coordinator())
                .expectException(violates(RecordClaimPayment.PAYMENT_DEFERRED))
                .expectNoEvents();
    }

    @Test
    void pays_on_the_day_that_the_advisor_wishes() {
        fixture.given(with(new ClaimDeferred(ACCOUNT, CLAIM, MARCH)))
                .when(pay(MARCH), As.coordinator())
                .expectEvents(paid());
    }

    @Test
    void refuses_a_payment_before_the_work() {
        fixture.given(approvedClaim())
                .when(pay(DAY.minusDays(1)), As.coordinator())
                .expectException(violates(RecordClaimPayment.INVALID_PAYMENT_DATE))
                .expectNoEvents();
    }

    @Test
    void refuses_a_payment_in_the_future() {
        fixture.given(approvedClaim())
                .when(pay(LocalDate.parse("2026-03-04")), As.coordinator())
                .expectException(violates(RecordClaimPayment.INVALID_PAYMENT_DATE))
                .expectNoEvents();
    }

    @Test
    void refuses_an_advisor() {
        fixture.given(approvedClaim())
                .when(pay(MARCH), somebodyElse())
                .expectException(violates(ClaimProcessingNotAllowed.CLAIM_PROCESSING_NOT_ALLOWED))
                .expectNoEvents();
    }

    @Test
    void refuses_an_own_claim() {
        fixture.given(approvedClaim())
                .when(pay(MARCH), herselfAsCoordinator())
                .expectException(violates(ClaimProcessingNotAllowed.CANNOT_PROCESS_OWN_CLAIM))
                .expectNoEvents();
    }

    @Test
    void refuses_an_unknown_claim() {
        fixture.givenNoPriorActivity()
                .when(pay(MARCH), As.coordinator())
                .expectException(violates(PayAccount.NO_SUCH_CLAIM))
                .expectNoEvents();
    }

    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");

    private static RecordClaimPayment pay(LocalDate on) {
        return new RecordClaimPayment(ACCOUNT, CLAIM, PayMethod.CHECK, "1044", on);
    }

    private static List<PayAccountEvent> earlierPaid(PayCategory category, long cents) {
        return List.of(
                new ClaimSubmitted(
                        ACCOUNT,
                        OTHER,
                        MARISOL,
                        null,
                        DAY.minusDays(9),
                        category,
                        1_000,
                        Rate.usd(cents * 10),
                        Money.usd(cents),
                        null,
                        true,
                        null),
                new ClaimApproved(ACCOUNT, OTHER, Money.usd(cents)),
                new ClaimPaid(ACCOUNT, OTHER, Money.usd(cents), PayMethod.CHECK, null, DAY),
                submitted(),
                approved());
    }

    private static List<PayAccountEvent> approvedClaim() {
        return List.of(submitted(), approved());
    }

    private static List<PayAccountEvent> with(PayAccountEvent... more) {
        return Stream.concat(approvedClaim().stream(), Stream.of(more)).toList();
    }

    private static AggregateTestFixture<PayAccountAggregate> afterAYearOfWorkPaidLate(long cents) {
        PayAccountId before = PayAccountId.of(MARISOL, 2025);
        return Given.fixture(
                PayAccountAggregate.class,
                RecordClaimPayment.class,
                policy(),
                new ClaimSubmitted(
                        before,
                        OTHER,
                        MARISOL,
                        null,
                        LocalDate.parse("2025-12-20"),
                        PayCategory.TIME,
                        1_000,
                        Rate.usd(cents * 10),
                        Money.usd(cents),
                        null,
                        true,
                        null),
                new ClaimApproved(before, OTHER, Money.usd(cents)),
                new ClaimPaid(before, OTHER, Money.usd(cents), PayMethod.CHECK, null, LocalDate.parse("2026-01-09")));
    }

    private static ReportingThresholdNeared neared(long cents) {
        return new ReportingThresholdNeared(ACCOUNT, 2026, Money.usd(cents), Money.usd(2000_00));
    }

    private static ReportingThresholdReached reached(long cents) {
        return new ReportingThresholdReached(ACCOUNT, 2026, Money.usd(cents), Money.usd(2000_00));
    }

    @Test
    void counts_what_was_paid_this_year_for_the_work_of_the_year_before() {
        afterAYearOfWorkPaidLate(1914_50)
                .given(approvedClaim())
                .when(pay(MARCH), As.coordinator())
                .expectEvents(paid(), reached(2000_00));
    }

    @Test
    void says_nothing_below_the_warning() {
        afterAYearOfWorkPaidLate(1514_49)
                .given(approvedClaim())
                .when(pay(MARCH), As.coordinator())
                .expectEvents(paid());
    }
}
