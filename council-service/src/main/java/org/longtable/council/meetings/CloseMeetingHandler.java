package org.longtable.council.meetings;

import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingClosed;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class CloseMeetingHandler {

    private final AggregateStore streams;

    CloseMeetingHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(CloseMeeting command, MetaData metaData) {
        streams.decide(
                MeetingAggregate.class,
                command.meeting(),
                meeting -> decide(command, meeting, EventMetadata.fromMap(metaData)));
    }

    static List<MeetingEvent> decide(CloseMeeting command, Meeting meeting, EventMetadata act) {
        Words minutes = command.minutes() == null ? null : Words.of(act, command.minutes());
        boolean closed = meeting.phase() == MeetingStatus.CLOSED;
        if (closed && Objects.equals(meeting.proceedings().minutes(), minutes)) {
            return List.of();
        }
        meeting.requireInSession();
        return List.of(new MeetingClosed(command.meeting(), minutes));
    }
}
