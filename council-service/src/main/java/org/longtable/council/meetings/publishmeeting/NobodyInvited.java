package org.longtable.council.meetings.publishmeeting;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A meeting is announced to somebody. */
final class NobodyInvited extends Refusal {

    private static final long serialVersionUID = 1L;

    NobodyInvited() {
        super(Kind.INVALID, "nobody-invited", Map.of());
    }
}
