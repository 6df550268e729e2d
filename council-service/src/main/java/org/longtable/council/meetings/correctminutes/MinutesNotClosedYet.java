package org.longtable.council.meetings.correctminutes;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Nothing stands that would have to be corrected. */
final class MinutesNotClosedYet extends Refusal {

    private static final long serialVersionUID = 1L;

    MinutesNotClosedYet() {
        super(Kind.CONFLICT, "minutes-not-closed-yet", Map.of());
    }
}
