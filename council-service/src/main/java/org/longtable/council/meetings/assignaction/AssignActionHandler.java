package org.longtable.council.meetings.assignaction;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.ActionAssigned;
import org.longtable.council.deciding.Streams;
import org.longtable.council.meetings.DueInThePast;
import org.longtable.council.meetings.Meeting;
import org.longtable.council.meetings.MeetingAggregate;
import org.longtable.council.meetings.Proceedings.Action;
import org.springframework.stereotype.Component;

@Component
class AssignActionHandler {

    private final Streams streams;

    AssignActionHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(AssignAction command, MetaData metaData) {
        streams.decide(
                MeetingAggregate.class, command.meeting(), meeting -> decide(command, meeting, Act.from(metaData)));
    }

    static List<MeetingEvent> decide(AssignAction command, Meeting meeting, Act act) {
        Words text = Words.of(act, command.text());
        ActionAssigned assigned =
                new ActionAssigned(command.meeting(), command.action(), text, command.owner(), command.due());
        Action before = meeting.inSession().proceedings().actions().get(command.action());
        if (before != null && before.assigned().equals(assigned)) {
            return List.of();
        }
        if (before != null) {
            throw new ActionAlreadyAssigned();
        }
        DueInThePast.refuseUnlessAhead(command.due(), meeting.orRefuse().zone(), act);
        return List.of(assigned);
    }
}
