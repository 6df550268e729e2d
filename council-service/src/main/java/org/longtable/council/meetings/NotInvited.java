package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The person was not invited to the meeting. */
public final class NotInvited extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public NotInvited() {
        super(Kind.CONFLICT, "not-invited", Map.of());
    }
}
