package org.longtable.council.recruiting;

import org.longtable.council.commandhandling.Violation;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.recruiting.TrialOutcome;

/**
 * End the trial that is running.
 *
 * @param fit how it went, for both sides
 * @param note what both sides said, or null
 */
public record CloseTrial(
        CouncilId council,
        AdvisorId advisor,
        TrialOutcome fit,
        @Nullable String note) {
    /** Only a trial that is running is closed. */
    static final Violation NO_TRIAL_RUNNING = Violation.conflict("no-trial-running");
}
