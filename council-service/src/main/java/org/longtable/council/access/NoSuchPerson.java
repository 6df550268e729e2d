package org.longtable.council.access;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** The organization knows no such person. */
public final class NoSuchPerson extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public NoSuchPerson() {
        super(Kind.NOT_FOUND, "no-such-person", Map.of());
    }
}
