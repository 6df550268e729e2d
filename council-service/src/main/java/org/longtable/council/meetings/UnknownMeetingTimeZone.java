package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a meeting time zone that is not in the IANA database. */
final class UnknownMeetingTimeZone extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnknownMeetingTimeZone() {
        super(Kind.INVALID, "unknown-zone", Map.of());
    }
}
