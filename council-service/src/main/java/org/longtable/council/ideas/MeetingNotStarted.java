package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects feedback on a meeting that has not started. */
final class MeetingNotStarted extends RuleViolation {

    private static final long serialVersionUID = 1L;

    MeetingNotStarted() {
        super(Kind.CONFLICT, "meeting-not-begun", Map.of());
    }
}
