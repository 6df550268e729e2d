package org.longtable.council.organization;

import org.longtable.council.commandhandling.Violation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;

/**
 * Adopt a council's first charter.
 *
 * @param text the charter in full, plain text
 * @param adoptedOn the day in the council's zone, or null for today
 */
public record AdoptCharter(
        CouncilId council, String text, @Nullable LocalDate adoptedOn) {
    /** Rejects adopting a first charter when the council already has one. */
    static final Violation CHARTER_ALREADY_ADOPTED = Violation.conflict("charter-already-adopted");
}
