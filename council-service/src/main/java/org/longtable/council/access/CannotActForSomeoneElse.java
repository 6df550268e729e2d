package org.longtable.council.access;

import java.util.Map;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects an action for another person unless the caller runs the council. */
public final class CannotActForSomeoneElse extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private CannotActForSomeoneElse() {
        super(Kind.FORBIDDEN, "only-for-yourself", Map.of());
    }

    /** Rejects a caller who acts for another person and does not run the council. */
    public static void requireSelfOrCouncilStaff(EventMetadata act, PersonId person) {
        boolean runsTheCouncil = act.role() == Role.COORDINATOR || act.role() == Role.ADMINISTRATOR;
        if (!runsTheCouncil && !act.actor().equals(person)) {
            throw new CannotActForSomeoneElse();
        }
    }
}
