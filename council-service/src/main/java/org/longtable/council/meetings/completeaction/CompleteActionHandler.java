package org.longtable.council.meetings.completeaction;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.ActionCompleted;
import org.longtable.council.deciding.Streams;
import org.longtable.council.meetings.Meeting;
import org.longtable.council.meetings.MeetingAggregate;
import org.springframework.stereotype.Component;

@Component
class CompleteActionHandler {

    private final Streams streams;

    CompleteActionHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(CompleteAction command) {
        streams.decide(MeetingAggregate.class, command.meeting(), meeting -> decide(command, meeting));
    }

    static List<MeetingEvent> decide(CompleteAction command, Meeting meeting) {
        meeting.orRefuse();
        boolean done = meeting.proceedings().action(command.action()).done();
        return done ? List.of() : List.of(new ActionCompleted(command.meeting(), command.action()));
    }
}
