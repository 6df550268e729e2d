package org.longtable.council.meetings;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingClosed;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Closes a meeting.
 *
 * @param minutes the text of the minutes, or null when none were written (past meetings)
 */
public record CloseMeeting(MeetingId meeting, @Nullable String minutes) implements MeetingCommand {
    @Override
    public List<MeetingEvent> decide(Meeting meeting, DecisionContext context) {
        EventMetadata act = context.metadata();
        Words minutes = minutes() == null ? null : Words.of(act, minutes());
        boolean closed = meeting.phase() == MeetingStatus.CLOSED;
        if (closed && Objects.equals(meeting.proceedings().minutes(), minutes)) {
            return List.of();
        }
        meeting.requireInSession();
        return List.of(new MeetingClosed(meeting(), minutes));
    }
}
