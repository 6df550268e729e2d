package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.contract.Act;
import org.longtable.contract.Role;
import org.longtable.council.deciding.Refusal;

/** Claims are approved, paid and corrected by those who run the council, and by nobody for themselves. */
public final class OnlyCoordinatorsPay extends Refusal {

    private static final long serialVersionUID = 1L;

    private OnlyCoordinatorsPay() {
        super(Kind.FORBIDDEN, "only-coordinators-pay", Map.of());
    }

    /**
     * Refuses who does not run the council.
     *
     * @throws NotYourOwnClaim when they do, and the claim is theirs
     */
    public static void refuseUnless(Act act, Claim claim) {
        if (!runsTheCouncil(act)) {
            throw new OnlyCoordinatorsPay();
        }
        if (act.actor().equals(claim.submitted().person())) {
            throw new NotYourOwnClaim();
        }
    }

    static boolean runsTheCouncil(Act act) {
        return act.role() == Role.COORDINATOR || act.role() == Role.ADMINISTRATOR;
    }
}
