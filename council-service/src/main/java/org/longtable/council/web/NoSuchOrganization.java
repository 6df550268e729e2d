package org.longtable.council.web;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation says that an organization does not exist or is not visible to the caller. */
public final class NoSuchOrganization extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Names the rule. */
    public NoSuchOrganization() {
        super(Kind.NOT_FOUND, "no-such-organization", Map.of());
    }
}
