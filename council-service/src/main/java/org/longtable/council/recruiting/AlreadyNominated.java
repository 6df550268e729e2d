package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a second nomination while a person's membership is ongoing. */
public final class AlreadyNominated extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Names the rule. */
    public AlreadyNominated() {
        super(Kind.CONFLICT, "already-nominated", Map.of());
    }
}
