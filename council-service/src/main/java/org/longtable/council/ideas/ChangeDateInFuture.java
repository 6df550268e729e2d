package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a recorded change that starts in the future. */
final class ChangeDateInFuture extends RuleViolation {

    private static final long serialVersionUID = 1L;

    ChangeDateInFuture() {
        super(Kind.INVALID, "change-not-yet-made", Map.of());
    }
}
