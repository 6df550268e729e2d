package org.longtable.council.meetings;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.ActionAssigned;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.meetings.MeetingProceedings.ActionItem;
import org.springframework.stereotype.Component;

@Component
class AssignActionHandler {

    private final AggregateStore streams;

    AssignActionHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(AssignAction command, MetaData metaData) {
        streams.decide(
                MeetingAggregate.class,
                command.meeting(),
                meeting -> decide(command, meeting, EventMetadata.fromMap(metaData)));
    }

    static List<MeetingEvent> decide(AssignAction command, Meeting meeting, EventMetadata act) {
        Words text = Words.of(act, command.text());
        ActionAssigned assigned =
                new ActionAssigned(command.meeting(), command.action(), text, command.owner(), command.due());
        ActionItem before = meeting.requireInSession().proceedings().actions().get(command.action());
        if (before != null && before.assigned().equals(assigned)) {
            return List.of();
        }
        if (before != null) {
            throw AssignAction.ACTION_ALREADY_ASSIGNED.exception();
        }
        ActionDueDateInPast.requireTodayOrLater(
                command.due(), meeting.requireScheduled().zone(), act);
        return List.of(assigned);
    }
}
