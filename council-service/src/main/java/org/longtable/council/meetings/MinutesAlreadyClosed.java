package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a change to a meeting whose minutes are closed, because they may only be corrected. */
public final class MinutesAlreadyClosed extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public MinutesAlreadyClosed() {
        super(Kind.CONFLICT, "minutes-already-closed", Map.of());
    }
}
