package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a claim for work that has not been done yet. */
final class WorkDateInFuture extends RuleViolation {

    private static final long serialVersionUID = 1L;

    WorkDateInFuture() {
        super(Kind.INVALID, "work-ahead", Map.of());
    }
}
