package org.longtable.council.meetings.addagendaitem;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The item for family ideas stands on every agenda already, once. */
final class StandingItemOnce extends Refusal {

    private static final long serialVersionUID = 1L;

    StandingItemOnce() {
        super(Kind.CONFLICT, "standing-item-once", Map.of());
    }
}
