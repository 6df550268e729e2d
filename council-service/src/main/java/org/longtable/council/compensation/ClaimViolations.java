package org.longtable.council.compensation;

import org.longtable.council.commandhandling.Violation;

/** Lists the rules of this capability that several commands share. */
public final class ClaimViolations {
    /** Rejects a negative amount, and a claim that amounts to zero. */
    public static final Violation INVALID_CLAIM_AMOUNT = Violation.invalid("amount-not-possible");

    /** Rejects a step on a paid claim. */
    public static final Violation CLAIM_ALREADY_PAID = Violation.conflict("claim-already-paid");

    private ClaimViolations() {}
}
