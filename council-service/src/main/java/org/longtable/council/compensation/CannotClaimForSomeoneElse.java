package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.PersonId;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects claiming for another person unless the caller runs the council. */
public final class CannotClaimForSomeoneElse extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private CannotClaimForSomeoneElse() {
        super(Kind.FORBIDDEN, "only-own-claims", Map.of());
    }

    /** Rejects a caller who acts on another person's claim and does not run the council. */
    public static void requireSelfOrCouncilStaff(EventMetadata act, PersonId person) {
        if (!ClaimProcessingNotAllowed.runsTheCouncil(act) && !act.actor().equals(person)) {
            throw new CannotClaimForSomeoneElse();
        }
    }
}
