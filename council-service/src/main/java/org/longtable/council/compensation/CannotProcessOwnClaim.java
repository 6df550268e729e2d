package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation stops people from approving, paying, or correcting their own claims. */
public final class CannotProcessOwnClaim extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public CannotProcessOwnClaim() {
        super(Kind.FORBIDDEN, "not-your-own-claim", Map.of());
    }
}
