package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** The person was not invited to the meeting. */
public final class NotInvited extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public NotInvited() {
        super(Kind.CONFLICT, "not-invited", Map.of());
    }
}
