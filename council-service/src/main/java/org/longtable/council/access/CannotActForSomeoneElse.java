package org.longtable.council.access;

import org.longtable.contract.EventMetadata;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.commandhandling.Violation;

/** Rejects an action for another person unless the caller runs the council. */
public final class CannotActForSomeoneElse {

    public static final Violation CANNOT_ACT_FOR_SOMEONE_ELSE = Violation.forbidden("only-for-yourself");

    private CannotActForSomeoneElse() {}

    /** Rejects a caller who acts for another person and does not run the council. */
    public static void requireSelfOrCouncilStaff(EventMetadata act, PersonId person) {
        boolean runsTheCouncil = act.role() == Role.COORDINATOR || act.role() == Role.ADMINISTRATOR;
        if (!runsTheCouncil && !act.actor().equals(person)) {
            throw CANNOT_ACT_FOR_SOMEONE_ELSE.exception();
        }
    }
}
