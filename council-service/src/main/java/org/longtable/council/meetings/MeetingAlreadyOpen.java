package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** The meeting is going on. */
public final class MeetingAlreadyOpen extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public MeetingAlreadyOpen() {
        super(Kind.CONFLICT, "meeting-already-open", Map.of());
    }
}
