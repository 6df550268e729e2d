package org.longtable.council.meetings.removeagendaitem;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The item for family ideas is never taken off. */
final class StandingItemStays extends Refusal {

    private static final long serialVersionUID = 1L;

    StandingItemStays() {
        super(Kind.CONFLICT, "standing-item-stays", Map.of());
    }
}
