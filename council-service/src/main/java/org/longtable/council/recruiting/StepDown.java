package org.longtable.council.recruiting;

import org.longtable.council.commandhandling.Violation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;

/**
 * This command records that a member leaves the council.
 *
 * @param leftOn last day as a member, or null for today
 * @param termCompleted whether the term had been served, or null to tell from its last day
 * @param reason in their words, or null when none was given
 */
public record StepDown(
        CouncilId council,
        AdvisorId advisor,
        @Nullable LocalDate leftOn,
        @Nullable Boolean termCompleted,
        @Nullable String reason) {
    /** Rejects a second departure on a different day. */
    static final Violation ALREADY_LEFT = Violation.conflict("already-left");
}
