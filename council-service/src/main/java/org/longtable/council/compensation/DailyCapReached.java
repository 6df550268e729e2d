package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a claim for time when the daily cap is already used up. */
final class DailyCapReached extends RuleViolation {

    private static final long serialVersionUID = 1L;

    DailyCapReached() {
        super(Kind.CONFLICT, "day-cap-reached", Map.of());
    }
}
