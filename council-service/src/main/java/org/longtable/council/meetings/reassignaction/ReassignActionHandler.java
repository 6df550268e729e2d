package org.longtable.council.meetings.reassignaction;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.ActionReassigned;
import org.longtable.council.deciding.Streams;
import org.longtable.council.meetings.Meeting;
import org.longtable.council.meetings.MeetingAggregate;
import org.longtable.council.meetings.Proceedings.Action;
import org.springframework.stereotype.Component;

@Component
class ReassignActionHandler {

    private final Streams streams;

    ReassignActionHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(ReassignAction command) {
        streams.decide(MeetingAggregate.class, command.meeting(), meeting -> decide(command, meeting));
    }

    static List<MeetingEvent> decide(ReassignAction command, Meeting meeting) {
        meeting.orRefuse();
        Action action = meeting.proceedings().openAction(command.action());
        return action.owner().equals(command.owner())
                ? List.of()
                : List.of(new ActionReassigned(command.meeting(), command.action(), action.owner(), command.owner()));
    }
}
