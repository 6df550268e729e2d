package org.longtable.council.meetings.cancelmeeting;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingCancelled;
import org.longtable.council.deciding.Streams;
import org.longtable.council.meetings.Meeting;
import org.longtable.council.meetings.MeetingAggregate;
import org.longtable.council.meetings.Phase;
import org.springframework.stereotype.Component;

@Component
class CancelMeetingHandler {

    private final Streams streams;

    CancelMeetingHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(CancelMeeting command, MetaData metaData) {
        streams.decide(
                MeetingAggregate.class, command.meeting(), meeting -> decide(command, meeting, Act.from(metaData)));
    }

    static List<MeetingEvent> decide(CancelMeeting command, Meeting meeting, Act act) {
        if (meeting.phase() == Phase.CANCELLED) {
            return List.of();
        }
        meeting.ahead();
        return List.of(new MeetingCancelled(command.meeting(), Words.of(act, command.reason())));
    }
}
