package org.longtable.council.meetings.reorderagenda;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** An order is one of the items that stand: somebody else may have added or taken off one meanwhile. */
final class AgendaHasChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    AgendaHasChanged() {
        super(Kind.CONFLICT, "agenda-has-changed", Map.of());
    }
}
