package org.longtable.council.recruiting;

import org.longtable.council.commandhandling.Violation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;

/**
 * Start a trial, so that both sides can see whether they fit.
 *
 * @param goal what it is for
 * @param startsOn its first day, or null for today
 * @param endsOn its last day
 */
public record StartTrial(
        CouncilId council,
        AdvisorId advisor,
        String goal,
        @Nullable LocalDate startsOn,
        LocalDate endsOn) {
    /** Rejects a second trial while one is running. */
    static final Violation TRIAL_ALREADY_RUNNING = Violation.conflict("trial-already-running");

    /** Rejects a trial for someone who declined or left. */
    static final Violation NOT_AN_ACTIVE_ADVISOR = Violation.conflict("not-taking-part");
}
