package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** The meeting will not take place. */
public final class MeetingIsCancelled extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public MeetingIsCancelled() {
        super(Kind.CONFLICT, "meeting-is-cancelled", Map.of());
    }
}
