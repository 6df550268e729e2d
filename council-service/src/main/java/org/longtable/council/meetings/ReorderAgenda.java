package org.longtable.council.meetings;

import org.longtable.council.commandhandling.Violation;
import java.util.List;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.MeetingId;

/**
 * Put an agenda in another order.
 *
 * @param items every item that stands on it, each once, in the order wanted
 */
public record ReorderAgenda(MeetingId meeting, List<AgendaItemId> items) {
    /** Rejects an order that does not list exactly the current agenda items. */
    static final Violation AGENDA_ORDER_OUTDATED = Violation.conflict("agenda-has-changed");


    /** Takes its own copy. */
    public ReorderAgenda {
        items = List.copyOf(items);
    }
}
