package org.longtable.council.compensation.submitclaim;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The policy caps what time pays for one day, and the cap is reached. */
final class DayCapReached extends Refusal {

    private static final long serialVersionUID = 1L;

    DayCapReached() {
        super(Kind.CONFLICT, "day-cap-reached", Map.of());
    }
}
