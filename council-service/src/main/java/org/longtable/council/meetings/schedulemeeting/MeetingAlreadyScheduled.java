package org.longtable.council.meetings.schedulemeeting;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** This very meeting stands on the calendar, with other words. */
final class MeetingAlreadyScheduled extends Refusal {

    private static final long serialVersionUID = 1L;

    MeetingAlreadyScheduled() {
        super(Kind.CONFLICT, "meeting-already-scheduled", Map.of());
    }
}
