package org.longtable.council.meetings;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.ActionCompleted;
import org.longtable.council.access.CannotActForSomeoneElse;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.meetings.MeetingProceedings.ActionItem;
import org.springframework.stereotype.Component;

@Component
class CompleteActionHandler {

    private final AggregateStore streams;

    CompleteActionHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(CompleteAction command, MetaData metaData) {
        streams.decide(
                MeetingAggregate.class,
                command.meeting(),
                meeting -> decide(command, meeting, EventMetadata.fromMap(metaData)));
    }

    static List<MeetingEvent> decide(CompleteAction command, Meeting meeting, EventMetadata act) {
        meeting.requireScheduled();
        ActionItem action = meeting.proceedings().requireAction(command.action());
        CannotActForSomeoneElse.requireSelfOrCouncilStaff(act, action.owner());
        return action.done() ? List.of() : List.of(new ActionCompleted(command.meeting(), command.action()));
    }
}
