package org.longtable.council.compensation.correctclaim;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The policy caps what time pays for one day. */
final class AboveDayCap extends Refusal {

    private static final long serialVersionUID = 1L;

    AboveDayCap() {
        super(Kind.CONFLICT, "above-day-cap", Map.of());
    }
}
