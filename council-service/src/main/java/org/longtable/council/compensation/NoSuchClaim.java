package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** There is no such claim in the account. */
public final class NoSuchClaim extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public NoSuchClaim() {
        super(Kind.NOT_FOUND, "no-such-claim", Map.of());
    }
}
