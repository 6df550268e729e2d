package org.longtable.council.access.admission;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The role that the request names is not theirs, or no longer is. */
final class RoleNotHeld extends Refusal {

    private static final long serialVersionUID = 1L;

    RoleNotHeld() {
        super(Kind.FORBIDDEN, "role-not-held", Map.of());
    }
}
