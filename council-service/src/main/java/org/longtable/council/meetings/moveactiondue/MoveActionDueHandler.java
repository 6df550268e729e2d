package org.longtable.council.meetings.moveactiondue;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.ActionDueMoved;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.council.deciding.Streams;
import org.longtable.council.meetings.DueInThePast;
import org.longtable.council.meetings.Meeting;
import org.longtable.council.meetings.MeetingAggregate;
import org.longtable.council.meetings.Proceedings.Action;
import org.springframework.stereotype.Component;

@Component
class MoveActionDueHandler {

    private final Streams streams;

    MoveActionDueHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(MoveActionDue command, MetaData metaData) {
        streams.decide(
                MeetingAggregate.class, command.meeting(), meeting -> decide(command, meeting, Act.from(metaData)));
    }

    static List<MeetingEvent> decide(MoveActionDue command, Meeting meeting, Act act) {
        MeetingScheduled plan = meeting.orRefuse();
        Action action = meeting.proceedings().openAction(command.action());
        if (action.due().equals(command.due())) {
            return List.of();
        }
        DueInThePast.refuseUnlessAhead(command.due(), plan.zone(), act);
        Words reason = Words.of(act, command.reason());
        return List.of(new ActionDueMoved(command.meeting(), command.action(), action.due(), command.due(), reason));
    }
}
