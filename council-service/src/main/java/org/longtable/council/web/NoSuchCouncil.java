package org.longtable.council.web;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation says that a council does not exist or is not visible to the caller. */
public final class NoSuchCouncil extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Names the rule. */
    public NoSuchCouncil() {
        super(Kind.NOT_FOUND, "no-such-council", Map.of());
    }
}
