package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a reference to an action item that the meeting does not have. */
public final class NoSuchActionItem extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public NoSuchActionItem() {
        super(Kind.NOT_FOUND, "no-such-action", Map.of());
    }
}
