package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a claim for a meeting that was never scheduled. */
final class ClaimedMeetingNotFound extends RuleViolation {

    private static final long serialVersionUID = 1L;

    ClaimedMeetingNotFound() {
        super(Kind.NOT_FOUND, "meeting-unknown", Map.of());
    }
}
