package org.longtable.council.meetings.schedulemeeting;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The time zone is none of the IANA time zone database. */
final class UnknownZone extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownZone() {
        super(Kind.INVALID, "unknown-zone", Map.of());
    }
}
