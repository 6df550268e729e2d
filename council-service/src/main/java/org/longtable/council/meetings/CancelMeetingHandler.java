package org.longtable.council.meetings;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingCancelled;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class CancelMeetingHandler {

    private final AggregateStore streams;

    CancelMeetingHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(CancelMeeting command, MetaData metaData) {
        streams.decide(
                MeetingAggregate.class,
                command.meeting(),
                meeting -> decide(command, meeting, EventMetadata.fromMap(metaData)));
    }

    static List<MeetingEvent> decide(CancelMeeting command, Meeting meeting, EventMetadata act) {
        if (meeting.phase() == MeetingStatus.CANCELLED) {
            return List.of();
        }
        meeting.requireNotStarted();
        return List.of(new MeetingCancelled(command.meeting(), Words.of(act, command.reason())));
    }
}
