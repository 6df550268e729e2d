package org.longtable.council.access.grantrole;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Nobody is given the role of the system or of nobody. */
final class RoleNotForPeople extends Refusal {

    private static final long serialVersionUID = 1L;

    RoleNotForPeople() {
        super(Kind.INVALID, "role-not-for-people", Map.of());
    }
}
