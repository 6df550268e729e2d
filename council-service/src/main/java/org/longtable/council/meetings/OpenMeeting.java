package org.longtable.council.meetings;

import java.util.List;
import org.longtable.contract.MeetingId;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingOpened;
import org.longtable.council.commandhandling.DecisionContext;

/** Opens a meeting. */
public record OpenMeeting(MeetingId meeting) implements MeetingCommand {
    @Override
    public List<MeetingEvent> decide(Meeting meeting, DecisionContext context) {
        boolean open = meeting.requireAnnounced().phase() == MeetingStatus.OPEN;
        return open ? List.of() : List.of(new MeetingOpened(meeting()));
    }
}
