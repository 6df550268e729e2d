package org.longtable.council.meetings.addagendaitem;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** This very item stands on the agenda, with other words. */
final class AgendaItemAlreadyAdded extends Refusal {

    private static final long serialVersionUID = 1L;

    AgendaItemAlreadyAdded() {
        super(Kind.CONFLICT, "agenda-item-already-added", Map.of());
    }
}
