package org.longtable.council.organization;

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
        @Nullable LocalDate adoptedOn) {}
