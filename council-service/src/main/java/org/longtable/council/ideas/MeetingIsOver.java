package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects putting an idea on the agenda of a finished meeting. */
final class MeetingIsOver extends RuleViolation {

    private static final long serialVersionUID = 1L;

    MeetingIsOver() {
        super(Kind.CONFLICT, "meeting-over", Map.of());
    }
}
