package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** The council knows nobody under this identifier. */
public final class NoSuchAdvisor extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NoSuchAdvisor() {
        super(Kind.NOT_FOUND, "no-such-advisor", Map.of());
    }
}
