package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** A declined claim stays declined; a new one may be made. */
public final class ClaimIsDeclined extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public ClaimIsDeclined() {
        super(Kind.CONFLICT, "claim-is-declined", Map.of());
    }
}
