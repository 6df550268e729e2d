package org.longtable.council.compensation;

import org.longtable.contract.EventMetadata;
import org.longtable.contract.Role;
import org.longtable.council.commandhandling.RuleViolation;
import org.longtable.council.commandhandling.Violation;

/** Rejects approving, paying, or correcting a claim when the caller does not run the council. */
public final class ClaimProcessingNotAllowed {
    /** Rejects a caller who approves, pays, or corrects their own claim. */
    static final Violation CANNOT_PROCESS_OWN_CLAIM = Violation.forbidden("not-your-own-claim");

    public static final Violation CLAIM_PROCESSING_NOT_ALLOWED = Violation.forbidden("only-coordinators-pay");

    private ClaimProcessingNotAllowed() {}

    /**
     * Rejects a caller who does not run the council or who owns the claim.
     *
     * @throws RuleViolation when the caller may not process the claim
     */
    public static void requireOtherCouncilStaff(EventMetadata act, Claim claim) {
        if (!runsTheCouncil(act)) {
            throw CLAIM_PROCESSING_NOT_ALLOWED.exception();
        }
        if (act.actor().equals(claim.submitted().person())) {
            throw CANNOT_PROCESS_OWN_CLAIM.exception();
        }
    }

    static boolean runsTheCouncil(EventMetadata act) {
        return act.role() == Role.COORDINATOR || act.role() == Role.ADMINISTRATOR;
    }
}
