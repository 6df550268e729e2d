package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** There is no such meeting in this council. */
public final class NoSuchMeeting extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public NoSuchMeeting() {
        super(Kind.NOT_FOUND, "no-such-meeting", Map.of());
    }
}
