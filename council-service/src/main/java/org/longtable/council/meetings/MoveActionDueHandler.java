package org.longtable.council.meetings;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.ActionDueMoved;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.meetings.MeetingProceedings.ActionItem;
import org.springframework.stereotype.Component;

@Component
class MoveActionDueHandler {

    private final AggregateStore streams;

    MoveActionDueHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(ChangeActionDueDate command, MetaData metaData) {
        streams.decide(
                MeetingAggregate.class,
                command.meeting(),
                meeting -> decide(command, meeting, EventMetadata.fromMap(metaData)));
    }

    static List<MeetingEvent> decide(ChangeActionDueDate command, Meeting meeting, EventMetadata act) {
        MeetingScheduled plan = meeting.requireScheduled();
        ActionItem action = meeting.proceedings().requireOpenAction(command.action());
        if (action.due().equals(command.due())) {
            return List.of();
        }
        ActionDueDateInPast.requireTodayOrLater(command.due(), plan.zone(), act);
        Words reason = Words.of(act, command.reason());
        return List.of(new ActionDueMoved(command.meeting(), command.action(), action.due(), command.due(), reason));
    }
}
