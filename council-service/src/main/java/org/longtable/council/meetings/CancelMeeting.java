package org.longtable.council.meetings;

import java.util.List;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingCancelled;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Cancels a meeting.
 *
 * @param reason the reason, without names of people
 */
public record CancelMeeting(MeetingId meeting, String reason) implements MeetingCommand {
    @Override
    public List<MeetingEvent> decide(Meeting meeting, DecisionContext context) {
        EventMetadata act = context.metadata();
        if (meeting.phase() == MeetingStatus.CANCELLED) {
            return List.of();
        }
        meeting.requireNotStarted();
        return List.of(new MeetingCancelled(meeting(), Words.of(act, reason())));
    }
}
