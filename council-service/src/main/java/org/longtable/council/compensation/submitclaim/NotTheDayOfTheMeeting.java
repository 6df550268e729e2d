package org.longtable.council.compensation.submitclaim;

import java.time.LocalDate;
import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A claim for a meeting is about the day of the meeting. */
final class NotTheDayOfTheMeeting extends Refusal {

    private static final long serialVersionUID = 1L;

    NotTheDayOfTheMeeting(LocalDate day) {
        super(Kind.INVALID, "not-the-day-of-the-meeting", Map.of("day", day));
    }
}
