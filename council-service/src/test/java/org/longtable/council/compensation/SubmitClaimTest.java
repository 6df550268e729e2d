package org.longtable.council.compensation;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.compensation.Claims.ACCOUNT;
import static org.longtable.council.compensation.Claims.CLAIM;
import static org.longtable.council.compensation.Claims.DAY;
import static org.longtable.council.compensation.Claims.MARISOL;
import static org.longtable.council.compensation.Claims.MEETING;
import static org.longtable.council.compensation.Claims.OTHER;
import static org.longtable.council.compensation.Claims.herself;
import static org.longtable.council.compensation.Claims.meeting;
import static org.longtable.council.compensation.Claims.policy;
import static org.longtable.council.compensation.Claims.somebodyElse;
import static org.longtable.council.compensation.Claims.submitted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.ClaimId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Money;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PayCategory;
import org.longtable.contract.Personal;
import org.longtable.contract.Rate;
import org.longtable.contract.Words;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeclined;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.meetings.MeetingEvent.MeetingMoved;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.contract.meetings.MeetingMode;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.Given;

class SubmitClaimTest {

    private final AggregateTestFixture<PayAccountAggregate> fixture =
            Given.fixture(PayAccountAggregate.class, SubmitClaim.class, policy(), meeting(), elsewhere(), moved());

    @Test
    void reckons_time_by_the_policy_of_the_year() {
        fixture.givenNoPriorActivity()
                .when(claim(PayCategory.TIME, 1_500), herself())
                .expectEvents(submitted());
    }

    @Test
    void rounds_half_a_cent_up_once() {
        fixture.givenNoPriorActivity()
                .when(claim(PayCategory.MILEAGE, 41_000), herself())
                .expectEvents(submitted(CLAIM, PayCategory.MILEAGE, 41_000, 725, 29_73));
    }

    @Test
    void pays_child_care_and_taking_part() {
        fixture.given(submitted(OTHER, PayCategory.CHILD_CARE, 2_000, 15_000, 30_00))
                .when(claim(PayCategory.PARTICIPATION, 1_000), herself())
                .expectEvents(submitted(CLAIM, PayCategory.PARTICIPATION, 1_000, 50_000, 50_00));
    }

    @Test
    void cuts_time_to_the_cap_of_the_day() {
        fixture.givenNoPriorActivity()
                .when(claim(PayCategory.TIME, 4_000), herself())
                .expectEvents(new ClaimSubmitted(
                        ACCOUNT,
                        CLAIM,
                        MARISOL,
                        MEETING,
                        DAY,
                        PayCategory.TIME,
                        4_000,
                        Rate.usd(57_000),
                        Money.usd(200_00),
                        Money.usd(228_00),
                        false,
                        null));
    }

    @Test
    void cuts_time_to_what_other_claims_of_the_day_leave() {
        fixture.given(new ClaimSubmitted(
                        ACCOUNT,
                        OTHER,
                        MARISOL,
                        new MeetingId("morning"),
                        DAY,
                        PayCategory.TIME,
                        3_000,
                        Rate.usd(57_000),
                        Money.usd(171_00),
                        null,
                        false,
                        null))
                .when(claim(PayCategory.TIME, 1_500), herself())
                .expectEvents(new ClaimSubmitted(
                        ACCOUNT,
                        CLAIM,
                        MARISOL,
                        MEETING,
                        DAY,
                        PayCategory.TIME,
                        1_500,
                        Rate.usd(57_000),
                        Money.usd(29_00),
                        Money.usd(85_50),
                        false,
                        null));
    }

    @Test
    void never_caps_expenses() {
        fixture.givenNoPriorActivity()
                .when(claim(PayCategory.MILEAGE, 400_000), herself())
                .expectEvents(submitted(CLAIM, PayCategory.MILEAGE, 400_000, 725, 290_00));
    }

    @Test
    void takes_over_an_amount_that_earlier_records_state() {
        fixture.givenNoPriorActivity()
                .when(work(LocalDate.parse("2025-02-28"), Money.usd(37_50)), As.coordinator())
                .expectEvents(new ClaimSubmitted(
                        PayAccountId.of(MARISOL, 2025),
                        CLAIM,
                        MARISOL,
                        null,
                        LocalDate.parse("2025-02-28"),
                        PayCategory.TIME,
                        1_500,
                        Rate.usd(25_000),
                        Money.usd(37_50),
                        null,
                        true,
                        Words.plain("sheet 3")));
    }

    @Test
    void lets_a_coordinator_claim_for_an_advisor() {
        fixture.givenNoPriorActivity()
                .when(claim(PayCategory.TIME, 1_500), As.coordinator())
                .expectEvents(submitted());
    }

    @Test
    void does_nothing_when_it_was_made() {
        fixture.given(submitted())
                .when(claim(PayCategory.TIME, 1_500), herself())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void may_be_claimed_again_after_it_was_declined() {
        fixture.given(
                        submitted(OTHER, PayCategory.TIME, 1_500, 57_000, 85_50),
                        new ClaimDeclined(ACCOUNT, OTHER, Money.usd(85_50), new Personal(MARISOL, "wrong hours")))
                .when(claim(PayCategory.TIME, 1_500), herself())
                .expectEvents(submitted());
    }

    @Test
    void refuses_a_second_claim_for_the_same_meeting_and_category() {
        fixture.given(submitted(OTHER, PayCategory.TIME, 1_000, 57_000, 57_00))
                .when(claim(PayCategory.TIME, 1_500), herself())
                .expectException(violates(SubmitClaim.DUPLICATE_CLAIM))
                .expectNoEvents();
    }

    @Test
    void refuses_a_second_claim_for_the_same_day_without_a_meeting() {
        fixture.given(worked(OTHER, DAY, 85_50))
                .when(work(DAY, null), herself())
                .expectException(violates(SubmitClaim.DUPLICATE_CLAIM))
                .expectNoEvents();
    }

    @Test
    void refuses_the_meeting_when_its_day_was_claimed_without_it() {
        fixture.given(worked(OTHER, DAY, 85_50))
                .when(claim(PayCategory.TIME, 1_500), herself())
                .expectException(violates(SubmitClaim.DUPLICATE_CLAIM))
                .expectNoEvents();
    }

    @Test
    void refuses_the_same_claim_with_other_words() {
        fixture.given(submitted())
                .when(claim(PayCategory.TIME, 2_000), herself())
                .expectException(violates(SubmitClaim.CLAIM_ALREADY_SUBMITTED))
                .expectNoEvents();
    }

    @Test
    void refuses_when_the_cap_of_the_day_is_reached() {
        fixture.given(new ClaimSubmitted(
                        ACCOUNT,
                        OTHER,
                        MARISOL,
                        new MeetingId("morning"),
                        DAY,
                        PayCategory.TIME,
                        4_000,
                        Rate.usd(57_000),
                        Money.usd(200_00),
                        Money.usd(228_00),
                        false,
                        null))
                .when(claim(PayCategory.TIME, 1_500), herself())
                .expectException(violates(SubmitClaim.DAILY_CAP_REACHED))
                .expectNoEvents();
    }

    @Test
    void refuses_to_claim_for_somebody_else() {
        fixture.givenNoPriorActivity()
                .when(claim(PayCategory.TIME, 1_500), somebodyElse())
                .expectException(violates(CannotClaimForSomeoneElse.CANNOT_CLAIM_FOR_SOMEONE_ELSE))
                .expectNoEvents();
    }

    @Test
    void refuses_a_year_without_a_policy() {
        fixture.givenNoPriorActivity()
                .when(work(LocalDate.parse("2025-02-28"), null), herself())
                .expectException(violates(CompensationPolicies.NO_POLICY_FOR_YEAR))
                .expectNoEvents();
    }

    @Test
    void refuses_more_hours_than_a_day_has() {
        fixture.givenNoPriorActivity()
                .when(claim(PayCategory.TIME, 24_001), herself())
                .expectException(violates(SubmitClaim.INVALID_QUANTITY))
                .expectNoEvents();
    }

    @Test
    void refuses_nothing() {
        fixture.givenNoPriorActivity()
                .when(claim(PayCategory.MILEAGE, 0), herself())
                .expectException(violates(SubmitClaim.INVALID_QUANTITY))
                .expectNoEvents();
    }

    @Test
    void refuses_what_comes_to_less_than_half_a_cent() {
        fixture.givenNoPriorActivity()
                .when(claim(PayCategory.MILEAGE, 1), herself())
                .expectException(violates(SubmitClaim.CATEGORY_NOT_PAID))
                .expectNoEvents();
    }

    @Test
    void refuses_work_that_was_not_done_yet() {
        fixture.givenNoPriorActivity()
                .when(work(LocalDate.parse("2026-03-04"), null), herself())
                .expectException(violates(SubmitClaim.WORK_DATE_IN_FUTURE))
                .expectNoEvents();
    }

    @Test
    void refuses_a_stated_amount_of_nothing() {
        fixture.givenNoPriorActivity()
                .when(work(DAY, Money.usd(0)), As.coordinator())
                .expectException(violates(ClaimViolations.INVALID_CLAIM_AMOUNT))
                .expectNoEvents();
    }

    @Test
    void refuses_a_meeting_that_nobody_knows() {
        fixture.givenNoPriorActivity()
                .when(
                        new SubmitClaim(
                                CLAIM, MARISOL, new MeetingId("unknown"), DAY, PayCategory.TIME, 1_500, null, null),
                        herself())
                .expectException(violates(MeetingDate.CLAIMED_MEETING_NOT_FOUND))
                .expectNoEvents();
    }

    @Test
    void refuses_another_day_than_the_meetings() {
        fixture.givenNoPriorActivity()
                .when(
                        new SubmitClaim(CLAIM, MARISOL, MEETING, DAY.plusDays(1), PayCategory.TIME, 1_500, null, null),
                        herself())
                .expectException(violates(MeetingDate.WORK_DATE_IS_NOT_MEETING_DATE))
                .expectNoEvents();
    }

    @Test
    void knows_the_day_of_a_meeting_that_was_moved() {
        fixture.givenNoPriorActivity()
                .when(
                        new SubmitClaim(
                                CLAIM, MARISOL, new MeetingId("moved"), DAY, PayCategory.TIME, 1_500, null, null),
                        herself())
                .expectException(violates(MeetingDate.WORK_DATE_IS_NOT_MEETING_DATE))
                .expectNoEvents();
    }

    private static SubmitClaim claim(PayCategory category, long quantity) {
        return new SubmitClaim(CLAIM, MARISOL, MEETING, DAY, category, quantity, null, null);
    }

    private static SubmitClaim work(LocalDate day, Money stated) {
        return new SubmitClaim(CLAIM, MARISOL, null, day, PayCategory.TIME, 1_500, stated, "sheet 3");
    }

    private static ClaimSubmitted worked(ClaimId claim, LocalDate day, long cents) {
        return new ClaimSubmitted(
                ACCOUNT,
                claim,
                MARISOL,
                null,
                day,
                PayCategory.TIME,
                1_500,
                Rate.usd(57_000),
                Money.usd(cents),
                null,
                false,
                null);
    }

    private static DomainEvent elsewhere() {
        return new MeetingScheduled(
                new MeetingId("moved"),
                "Moved",
                Instant.parse("2026-02-20T00:00:00Z"),
                "America/Chicago",
                90,
                MeetingMode.VIDEO,
                null,
                null,
                null,
                List.of("en"),
                true);
    }

    private static DomainEvent moved() {
        return new MeetingMoved(
                new MeetingId("moved"),
                Instant.parse("2026-02-20T00:00:00Z"),
                Instant.parse("2026-02-26T15:00:00Z"),
                false,
                Words.plain("snow"));
    }
}
