package org.longtable.council.meetings;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.ActionReassigned;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.meetings.MeetingProceedings.ActionItem;
import org.springframework.stereotype.Component;

@Component
class ReassignActionHandler {

    private final AggregateStore streams;

    ReassignActionHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(ReassignAction command) {
        streams.decide(MeetingAggregate.class, command.meeting(), meeting -> decide(command, meeting));
    }

    static List<MeetingEvent> decide(ReassignAction command, Meeting meeting) {
        meeting.requireScheduled();
        ActionItem action = meeting.proceedings().requireOpenAction(command.action());
        return action.owner().equals(command.owner())
                ? List.of()
                : List.of(new ActionReassigned(command.meeting(), command.action(), action.owner(), command.owner()));
    }
}
