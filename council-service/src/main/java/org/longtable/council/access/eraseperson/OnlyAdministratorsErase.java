package org.longtable.council.access.eraseperson;

import java.util.Map;
import org.longtable.contract.Act;
import org.longtable.contract.Role;
import org.longtable.council.deciding.Refusal;

/** Nobody but an administrator erases people, and not themselves: somebody has to be left to answer for it. */
public final class OnlyAdministratorsErase extends Refusal {

    private static final long serialVersionUID = 1L;

    private OnlyAdministratorsErase() {
        super(Kind.FORBIDDEN, "only-administrators-erase", Map.of());
    }

    static void refuseUnless(Act act, ErasePerson command) {
        if (act.role() != Role.ADMINISTRATOR || act.actor().equals(command.person())) {
            throw new OnlyAdministratorsErase();
        }
    }
}
