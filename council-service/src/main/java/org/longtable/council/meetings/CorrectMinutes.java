package org.longtable.council.meetings;

import java.util.List;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MinutesCorrected;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Adds a correction to closed minutes and keeps the original text.
 *
 * @param what the corrected text
 * @param why the reason for the correction
 */
public record CorrectMinutes(MeetingId meeting, String what, String why) implements MeetingCommand {
    /** Rejects a correction of minutes that are not closed. */
    static final Violation MINUTES_NOT_CLOSED_YET = Violation.conflict("minutes-not-closed-yet");

    @Override
    public List<MeetingEvent> decide(Meeting meeting, DecisionContext context) {
        EventMetadata act = context.metadata();
        meeting.requireScheduled();
        switch (meeting.phase()) {
            case CLOSED -> {}
            case CANCELLED -> throw MeetingViolations.MEETING_IS_CANCELLED.exception();
            case NONE, PLANNED, ANNOUNCED, OPEN -> throw MINUTES_NOT_CLOSED_YET.exception();
        }
        MinutesCorrected corrected = new MinutesCorrected(meeting(), Words.of(act, what()), Words.of(act, why()));
        boolean there = meeting.proceedings().corrections().contains(corrected);
        return there ? List.of() : List.of(corrected);
    }
}
