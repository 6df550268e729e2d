package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a step that requires a published meeting. */
public final class MeetingNotPublishedYet extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public MeetingNotPublishedYet() {
        super(Kind.CONFLICT, "meeting-not-published-yet", Map.of());
    }
}
