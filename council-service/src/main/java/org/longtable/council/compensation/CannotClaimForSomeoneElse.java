package org.longtable.council.compensation;

import org.longtable.contract.EventMetadata;
import org.longtable.contract.PersonId;
import org.longtable.council.commandhandling.Violation;

/** Rejects a claim for another person unless the caller runs the council. */
public final class CannotClaimForSomeoneElse {

    public static final Violation CANNOT_CLAIM_FOR_SOMEONE_ELSE = Violation.forbidden("only-own-claims");

    private CannotClaimForSomeoneElse() {}

    /** Rejects a caller who acts on another person's claim and does not run the council. */
    public static void requireSelfOrCouncilStaff(EventMetadata act, PersonId person) {
        if (!ClaimProcessingNotAllowed.runsTheCouncil(act) && !act.actor().equals(person)) {
            throw CANNOT_CLAIM_FOR_SOMEONE_ELSE.exception();
        }
    }
}
