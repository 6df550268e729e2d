package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a new member when all seats of the kind are filled. */
public final class NoFreeSeat extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NoFreeSeat(int wanted) {
        super(Kind.CONFLICT, "seat-taken", Map.of("wanted", wanted));
    }
}
