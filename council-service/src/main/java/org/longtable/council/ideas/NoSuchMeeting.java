package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** There is no such meeting, or it was cancelled. */
public final class NoSuchMeeting extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchMeeting() {
        super(Kind.NOT_FOUND, "no-such-meeting", Map.of());
    }
}
