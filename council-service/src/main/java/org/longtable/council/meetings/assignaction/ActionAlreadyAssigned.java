package org.longtable.council.meetings.assignaction;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** This very action item was assigned, with other words. */
final class ActionAlreadyAssigned extends Refusal {

    private static final long serialVersionUID = 1L;

    ActionAlreadyAssigned() {
        super(Kind.CONFLICT, "action-already-assigned", Map.of());
    }
}
