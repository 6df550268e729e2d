package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects an action item whose identifier is already used with different content. */
final class ActionAlreadyAssigned extends RuleViolation {

    private static final long serialVersionUID = 1L;

    ActionAlreadyAssigned() {
        super(Kind.CONFLICT, "action-already-assigned", Map.of());
    }
}
