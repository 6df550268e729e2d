package org.longtable.council.compensation.submitclaim;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The claim speaks of a meeting that was never scheduled. */
final class MeetingUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    MeetingUnknown() {
        super(Kind.NOT_FOUND, "meeting-unknown", Map.of());
    }
}
