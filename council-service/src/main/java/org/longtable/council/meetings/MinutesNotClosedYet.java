package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a correction of minutes that are not closed. */
final class MinutesNotClosedYet extends RuleViolation {

    private static final long serialVersionUID = 1L;

    MinutesNotClosedYet() {
        super(Kind.CONFLICT, "minutes-not-closed-yet", Map.of());
    }
}
