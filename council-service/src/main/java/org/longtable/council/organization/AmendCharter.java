package org.longtable.council.organization;

import org.longtable.council.commandhandling.Violation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;

/**
 * Change a council's charter.
 *
 * @param basedOn the version that was changed; another one in force means that somebody was faster
 * @param text the charter in full, plain text
 * @param summary what changed, in a sentence or two
 * @param adoptedOn the day in the council's zone, or null for today
 */
public record AmendCharter(
        CouncilId council,
        int basedOn,
        String text,
        String summary,
        @Nullable LocalDate adoptedOn) {
    /** Rejects an amendment when the council has no charter. */
    static final Violation NO_CHARTER_YET = Violation.conflict("no-charter-yet");

    /** Rejects an amendment that is not based on the current version. */
    static final Violation CHARTER_VERSION_CONFLICT = Violation.conflict("charter-amended-meanwhile");
}
