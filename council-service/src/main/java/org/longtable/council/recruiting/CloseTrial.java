package org.longtable.council.recruiting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.recruiting.AdvisorEvent;
import org.longtable.contract.recruiting.AdvisorEvent.TrialClosed;
import org.longtable.contract.recruiting.TrialOutcome;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Closes the running trial.
 *
 * @param fit whether the trial was a fit for both sides
 * @param note a note about what both sides said, or null
 */
public record CloseTrial(
        CouncilId council,
        AdvisorId advisor,
        TrialOutcome fit,
        @Nullable String note) implements AdvisorCommand {
    /** Rejects closing a trial when none is running. */
    static final Violation NO_TRIAL_RUNNING = Violation.conflict("no-trial-running");

    @Override
    public List<AdvisorEvent> decide(Advisor advisor, DecisionContext context) {
        Roster.Membership way = Roster.read(context.streams(), council()).requireMembership(advisor());
        if (advisor.trialFrom() == null) {
            throw NO_TRIAL_RUNNING.exception();
        }
        return List.of(new TrialClosed(advisor(), way.person(), fit(), way.about(note())));
    }
}
