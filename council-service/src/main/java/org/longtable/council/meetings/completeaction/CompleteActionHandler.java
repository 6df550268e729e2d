package org.longtable.council.meetings.completeaction;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.ActionCompleted;
import org.longtable.council.access.OnlyForYourself;
import org.longtable.council.deciding.Streams;
import org.longtable.council.meetings.Meeting;
import org.longtable.council.meetings.MeetingAggregate;
import org.longtable.council.meetings.Proceedings.Action;
import org.springframework.stereotype.Component;

@Component
class CompleteActionHandler {

    private final Streams streams;

    CompleteActionHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(CompleteAction command, MetaData metaData) {
        streams.decide(
                MeetingAggregate.class, command.meeting(), meeting -> decide(command, meeting, Act.from(metaData)));
    }

    static List<MeetingEvent> decide(CompleteAction command, Meeting meeting, Act act) {
        meeting.orRefuse();
        Action action = meeting.proceedings().action(command.action());
        OnlyForYourself.refuseUnless(act, action.owner());
        return action.done() ? List.of() : List.of(new ActionCompleted(command.meeting(), command.action()));
    }
}
