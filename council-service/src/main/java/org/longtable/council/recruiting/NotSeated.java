package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a step that requires a seat on the council. */
public final class NotSeated extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NotSeated() {
        super(Kind.CONFLICT, "not-seated", Map.of());
    }
}
