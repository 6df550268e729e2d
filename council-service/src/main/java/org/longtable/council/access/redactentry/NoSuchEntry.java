package org.longtable.council.access.redactentry;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** There is no such text at that position, or not in this organization. */
public final class NoSuchEntry extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NoSuchEntry() {
        super(Kind.NOT_FOUND, "no-such-entry", Map.of());
    }
}
