package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a meeting whose identifier is already used with different content. */
final class MeetingAlreadyScheduled extends RuleViolation {

    private static final long serialVersionUID = 1L;

    MeetingAlreadyScheduled() {
        super(Kind.CONFLICT, "meeting-already-scheduled", Map.of());
    }
}
