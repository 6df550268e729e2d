package org.longtable.council.recruiting;

import static org.longtable.council.commandhandling.Violates.violates;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longtable.contract.Words;
import org.longtable.contract.recruiting.AdvisorEvent.OnboardingStepCompleted;
import org.longtable.contract.recruiting.OnboardingStep;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;

class CompleteOnboardingStepTest {

    private final AggregateTestFixture<AdvisorAggregate> fixture =
            Given.fixture(AdvisorAggregate.class, CompleteOnboardingStep.class, Facts.nicu(), Rosters.nominated());

    @Test
    void notes_evidence_and_expiry() {
        fixture.givenNoPriorActivity()
                .when(hipaa(" certificate 4711 ", Rosters.LAST_YEAR, Facts.TODAY), Facts.tonight())
                .expectEvents(completed("certificate 4711", Rosters.LAST_YEAR, Facts.TODAY));
    }

    @Test
    void notes_a_renewal() {
        fixture.given(completed(null, Rosters.LAST_YEAR, Facts.TODAY))
                .when(hipaa(null, null, Facts.TODAY.plusYears(1)), Facts.tonight())
                .expectEvents(completed(null, Facts.TODAY, Facts.TODAY.plusYears(1)));
    }

    @Test
    void decides_nothing_when_it_is_noted_already() {
        fixture.given(completed(null, Rosters.LAST_YEAR, Facts.TODAY))
                .when(hipaa("", Rosters.LAST_YEAR, Facts.TODAY), Facts.tonight())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123-45-6789", "SSN 123 45 6789", "123456789", "EIN 12-3456789"})
    void refuses_what_looks_like_a_taxpayer_number(String evidence) {
        fixture.givenNoPriorActivity()
                .when(hipaa(evidence, null, null), Facts.tonight())
                .expectException(violates(CompleteOnboardingStep.TAXPAYER_NUMBER_NOT_ALLOWED));
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        fixture.givenNoPriorActivity()
                .when(hipaa(null, Facts.TODAY.plusDays(1), null), Facts.tonight())
                .expectException(violates(CouncilSeatRules.DATE_IN_FUTURE));
    }

    @Test
    void refuses_an_expiry_before_the_completion() {
        fixture.givenNoPriorActivity()
                .when(hipaa(null, Facts.TODAY, Rosters.LAST_YEAR), Facts.tonight())
                .expectException(violates(CouncilSeatRules.DATES_OUT_OF_ORDER));
    }

    @Test
    void refuses_somebody_whom_the_council_does_not_know() {
        Given.fixture(AdvisorAggregate.class, CompleteOnboardingStep.class, Facts.nicu())
                .givenNoPriorActivity()
                .when(hipaa(null, null, null), Facts.tonight())
                .expectException(violates(Roster.NO_SUCH_ADVISOR));
    }

    private static CompleteOnboardingStep hipaa(String evidence, LocalDate on, LocalDate expires) {
        return new CompleteOnboardingStep(
                Facts.NICU, Rosters.ANAS_WAY, OnboardingStep.HIPAA_TRAINING, evidence, on, expires);
    }

    private static OnboardingStepCompleted completed(String evidence, LocalDate on, LocalDate expires) {
        return new OnboardingStepCompleted(
                Rosters.ANAS_WAY,
                Rosters.ANA,
                OnboardingStep.HIPAA_TRAINING,
                evidence == null ? null : Words.plain(evidence),
                on,
                expires);
    }
}
