package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a change to a completed action item. */
public final class ActionAlreadyCompleted extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public ActionAlreadyCompleted() {
        super(Kind.CONFLICT, "action-already-done", Map.of());
    }
}
