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

class CloseTrialTest {

    private static final CloseTrial COMMAND =
            new CloseTrial(Facts.NICU, Rosters.ANAS_WAY, TrialOutcome.GOOD, "Both want more.");

    private final AggregateTestFixture<AdvisorAggregate> fixture =
            Given.fixture(AdvisorAggregate.class, CloseTrial.class, Rosters.nominated());

    @Test
    void notes_how_it_went() {
        fixture.given(started())
                .when(COMMAND)
                .expectEvents(new TrialClosed(
                        Rosters.ANAS_WAY,
                        Rosters.ANA,
                        TrialOutcome.GOOD,
                        new Personal(Rosters.ANA, "Both want more.")));
    }

    @Test
    void refuses_when_none_is_running() {
        fixture.givenNoPriorActivity().when(COMMAND).expectException(violates(CloseTrial.NO_TRIAL_RUNNING));
        fixture.given(started(), new TrialClosed(Rosters.ANAS_WAY, Rosters.ANA, TrialOutcome.GOOD, null))
                .when(COMMAND)
                .expectException(violates(CloseTrial.NO_TRIAL_RUNNING));
    }

    private static TrialStarted started() {
        return new TrialStarted(
                Rosters.ANAS_WAY,
                Rosters.ANA,
                new Personal(Rosters.ANA, "Review the letter."),
                Rosters.LAST_YEAR,
                Facts.TODAY);
    }
}
