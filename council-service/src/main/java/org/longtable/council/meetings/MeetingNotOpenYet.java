package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The meeting has not begun. */
public final class MeetingNotOpenYet extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public MeetingNotOpenYet() {
        super(Kind.CONFLICT, "meeting-not-open-yet", Map.of());
    }
}
