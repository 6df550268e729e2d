package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a reference to a meeting that does not exist or was cancelled. */
public final class MeetingNotAvailable extends RuleViolation {

    private static final long serialVersionUID = 1L;

    MeetingNotAvailable() {
        super(Kind.NOT_FOUND, "no-such-meeting", Map.of());
    }
}
