package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects seating someone who already has a seat. */
final class AlreadySeated extends RuleViolation {

    private static final long serialVersionUID = 1L;

    AlreadySeated() {
        super(Kind.CONFLICT, "already-seated", Map.of());
    }
}
