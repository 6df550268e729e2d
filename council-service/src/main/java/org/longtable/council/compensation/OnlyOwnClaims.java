package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.contract.Act;
import org.longtable.contract.PersonId;
import org.longtable.council.deciding.Refusal;

/** People claim, defer and waive for themselves; for somebody else only those who run the council do. */
public final class OnlyOwnClaims extends Refusal {

    private static final long serialVersionUID = 1L;

    private OnlyOwnClaims() {
        super(Kind.FORBIDDEN, "only-own-claims", Map.of());
    }

    /** Refuses somebody who speaks for another person without running the council. */
    public static void refuseUnless(Act act, PersonId person) {
        if (!OnlyCoordinatorsPay.runsTheCouncil(act) && !act.actor().equals(person)) {
            throw new OnlyOwnClaims();
        }
    }
}
