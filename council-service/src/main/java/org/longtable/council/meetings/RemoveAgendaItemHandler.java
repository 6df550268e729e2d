package org.longtable.council.meetings;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemRemoved;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class RemoveAgendaItemHandler {

    private final AggregateStore streams;

    RemoveAgendaItemHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(RemoveAgendaItem command) {
        streams.decide(MeetingAggregate.class, command.meeting(), meeting -> decide(command, meeting));
    }

    static List<MeetingEvent> decide(RemoveAgendaItem command, Meeting meeting) {
        Agenda agenda = meeting.requireNotFinished().agenda();
        if (command.item().equals(AgendaItemId.FAMILY_IDEAS)) {
            throw RemoveAgendaItem.STANDING_ITEM_NOT_REMOVABLE.exception();
        }
        if (agenda.removed().containsKey(command.item())) {
            return List.of();
        }
        agenda.requireItem(command.item());
        return List.of(new AgendaItemRemoved(command.meeting(), command.item()));
    }
}
