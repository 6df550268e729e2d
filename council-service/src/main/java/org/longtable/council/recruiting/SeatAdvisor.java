package org.longtable.council.recruiting;

import org.longtable.council.commandhandling.Violation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;

/**
 * Fill a seat with a prospect.
 *
 * @param joinedOn first day of the term, or null for today
 * @param termEndsOn last day of the term, or null for the council's usual length
 */
public record SeatAdvisor(
        CouncilId council,
        AdvisorId advisor,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate termEndsOn) {
    /** Rejects seating someone who already has a seat. */
    static final Violation ALREADY_SEATED = Violation.conflict("already-seated");
}
