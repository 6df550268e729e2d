package org.longtable.council.compensation.submitclaim;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Nobody is paid twice for the same meeting and category. */
final class ClaimedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    ClaimedAlready() {
        super(Kind.CONFLICT, "claimed-already", Map.of());
    }
}
