package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Role;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects approving, paying, or correcting a claim by someone who does not run the council. */
public final class ClaimProcessingNotAllowed extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private ClaimProcessingNotAllowed() {
        super(Kind.FORBIDDEN, "only-coordinators-pay", Map.of());
    }

    /**
     * Rejects a caller who does not run the council or who owns the claim.
     *
     * @throws CannotProcessOwnClaim when they do, and the claim is theirs
     */
    public static void requireOtherCouncilStaff(EventMetadata act, Claim claim) {
        if (!runsTheCouncil(act)) {
            throw new ClaimProcessingNotAllowed();
        }
        if (act.actor().equals(claim.submitted().person())) {
            throw new CannotProcessOwnClaim();
        }
    }

    static boolean runsTheCouncil(EventMetadata act) {
        return act.role() == Role.COORDINATOR || act.role() == Role.ADMINISTRATOR;
    }
}
