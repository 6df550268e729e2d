package org.longtable.council.recruiting;

import static org.longtable.council.commandhandling.Violates.violates;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Personal;
import org.longtable.contract.recruiting.AdvisorEvent.TrialClosed;
import org.longtable.contract.recruiting.AdvisorEvent.TrialStarted;
import org.longtable.contract.recruiting.TrialOutcome;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;

class StartTrialTest {

    private static final TrialStarted STARTED = new TrialStarted(
            Rosters.ANAS_WAY,
            Rosters.ANA,
            new Personal(Rosters.ANA, "Review the welcome letter."),
            Facts.TODAY,
            Facts.TODAY.plusDays(60));

    private final AggregateTestFixture<AdvisorAggregate> fixture =
            Given.fixture(AdvisorAggregate.class, StartTrial.class, Facts.nicu(), Rosters.nominated());

    @Test
    void starts_today() {
        fixture.givenNoPriorActivity().when(trial(60), Facts.tonight()).expectEvents(STARTED);
    }

    @Test
    void starts_another_one_when_the_last_was_closed() {
        fixture.given(STARTED, new TrialClosed(Rosters.ANAS_WAY, Rosters.ANA, TrialOutcome.PARTLY, null))
                .when(trial(60), Facts.tonight())
                .expectEvents(STARTED);
    }

    @Test
    void refuses_a_second_trial_at_the_same_time() {
        fixture.given(STARTED)
                .when(trial(90), Facts.tonight())
                .expectException(violates(StartTrial.TRIAL_ALREADY_RUNNING));
    }

    @Test
    void refuses_a_trial_that_ends_before_it_begins() {
        fixture.givenNoPriorActivity()
                .when(trial(-1), Facts.tonight())
                .expectException(violates(CouncilSeatRules.DATES_OUT_OF_ORDER));
    }

    @Test
    void refuses_somebody_who_declined() {
        Given.fixture(AdvisorAggregate.class, StartTrial.class, Facts.nicu(), Rosters.nominated(), Rosters.declined())
                .givenNoPriorActivity()
                .when(trial(60), Facts.tonight())
                .expectException(violates(StartTrial.NOT_AN_ACTIVE_ADVISOR));
    }

    private static StartTrial trial(int days) {
        return new StartTrial(
                Facts.NICU, Rosters.ANAS_WAY, "Review the welcome letter.", null, Facts.TODAY.plusDays(days));
    }
}
