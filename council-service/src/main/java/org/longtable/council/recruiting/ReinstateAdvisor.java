package org.longtable.council.recruiting;

import org.longtable.council.commandhandling.Violation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;

/**
 * This command gives a former member a seat again.
 *
 * @param returnedOn first day of the new term, or null for today
 * @param termEndsOn last day of the new term, or null for the council's usual length
 */
public record ReinstateAdvisor(
        CouncilId council,
        AdvisorId advisor,
        @Nullable LocalDate returnedOn,
        @Nullable LocalDate termEndsOn) {
    /** Rejects reinstating someone who has not had a seat before. */
    static final Violation NOT_AFORMER_ADVISOR = Violation.conflict("not-a-former-advisor");
}
