package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a corrected amount above the daily cap for time. */
final class AboveDailyCap extends RuleViolation {

    private static final long serialVersionUID = 1L;

    AboveDailyCap() {
        super(Kind.CONFLICT, "above-day-cap", Map.of());
    }
}
