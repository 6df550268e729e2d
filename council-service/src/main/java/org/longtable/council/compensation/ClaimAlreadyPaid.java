package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** The claim was paid. */
public final class ClaimAlreadyPaid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public ClaimAlreadyPaid() {
        super(Kind.CONFLICT, "claim-already-paid", Map.of());
    }
}
