package org.longtable.council.recruiting;

import java.time.LocalDate;
import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a second departure on a different day. */
final class AlreadyLeft extends RuleViolation {

    private static final long serialVersionUID = 1L;

    AlreadyLeft(LocalDate leftOn) {
        super(Kind.CONFLICT, "already-left", Map.of("leftOn", leftOn.toString()));
    }
}
