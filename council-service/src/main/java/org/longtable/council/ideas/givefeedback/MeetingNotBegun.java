package org.longtable.council.ideas.givefeedback;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Nobody can say how a meeting was before it began. */
final class MeetingNotBegun extends Refusal {

    private static final long serialVersionUID = 1L;

    MeetingNotBegun() {
        super(Kind.CONFLICT, "meeting-not-begun", Map.of());
    }
}
