package org.longtable.council.access.admission;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The role does not allow it, or allows it only for oneself. */
final class NotForThisRole extends Refusal {

    private static final long serialVersionUID = 1L;

    NotForThisRole() {
        super(Kind.FORBIDDEN, "not-for-this-role", Map.of());
    }
}
