package org.longtable.council.access;

import java.util.Map;
import org.longtable.contract.Act;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.deciding.Refusal;

/** People answer, ask, take on and tick off for themselves; for somebody else only those who run the council do. */
public final class OnlyForYourself extends Refusal {

    private static final long serialVersionUID = 1L;

    private OnlyForYourself() {
        super(Kind.FORBIDDEN, "only-for-yourself", Map.of());
    }

    /** Refuses somebody who acts for another person without running the council. */
    public static void refuseUnless(Act act, PersonId person) {
        boolean runsTheCouncil = act.role() == Role.COORDINATOR || act.role() == Role.ADMINISTRATOR;
        if (!runsTheCouncil && !act.actor().equals(person)) {
            throw new OnlyForYourself();
        }
    }
}
