package org.longtable.council.meetings;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingOpened;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class OpenMeetingHandler {

    private final AggregateStore streams;

    OpenMeetingHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(OpenMeeting command) {
        streams.decide(MeetingAggregate.class, command.meeting(), meeting -> decide(command, meeting));
    }

    static List<MeetingEvent> decide(OpenMeeting command, Meeting meeting) {
        boolean open = meeting.requireAnnounced().phase() == MeetingStatus.OPEN;
        return open ? List.of() : List.of(new MeetingOpened(command.meeting()));
    }
}
