package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a negative amount, and a claim that amounts to zero. */
public final class InvalidClaimAmount extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public InvalidClaimAmount() {
        super(Kind.INVALID, "amount-not-possible", Map.of());
    }
}
