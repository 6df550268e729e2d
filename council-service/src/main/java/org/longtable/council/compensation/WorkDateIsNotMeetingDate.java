package org.longtable.council.compensation;

import java.time.LocalDate;
import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a meeting claim whose work date differs from the meeting's date. */
final class WorkDateIsNotMeetingDate extends RuleViolation {

    private static final long serialVersionUID = 1L;

    WorkDateIsNotMeetingDate(LocalDate day) {
        super(Kind.INVALID, "not-the-day-of-the-meeting", Map.of("day", day));
    }
}
