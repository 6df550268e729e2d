package org.longtable.council.meetings;

import org.longtable.council.commandhandling.Violation;
import org.longtable.contract.MeetingId;

/**
 * This command adds a correction to closed minutes and keeps the original text.
 *
 * @param what how it reads rightly
 * @param why what was wrong
 */
public record CorrectMinutes(MeetingId meeting, String what, String why) {
    /** Rejects a correction of minutes that are not closed. */
    static final Violation MINUTES_NOT_CLOSED_YET = Violation.conflict("minutes-not-closed-yet");
}
