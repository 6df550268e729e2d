package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** The meeting has not begun. */
public final class MeetingNotOpenYet extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public MeetingNotOpenYet() {
        super(Kind.CONFLICT, "meeting-not-open-yet", Map.of());
    }
}
