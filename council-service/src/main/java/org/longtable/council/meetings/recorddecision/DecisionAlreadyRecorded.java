package org.longtable.council.meetings.recorddecision;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** This very decision was recorded, with other words. */
final class DecisionAlreadyRecorded extends Refusal {

    private static final long serialVersionUID = 1L;

    DecisionAlreadyRecorded() {
        super(Kind.CONFLICT, "decision-already-recorded", Map.of());
    }
}
