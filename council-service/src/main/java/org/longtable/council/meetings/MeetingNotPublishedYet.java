package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Nobody was invited yet. */
public final class MeetingNotPublishedYet extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public MeetingNotPublishedYet() {
        super(Kind.CONFLICT, "meeting-not-published-yet", Map.of());
    }
}
