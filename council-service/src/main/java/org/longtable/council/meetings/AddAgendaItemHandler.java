package org.longtable.council.meetings;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.AgendaItemKind;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemAdded;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class AddAgendaItemHandler {

    private final AggregateStore streams;

    AddAgendaItemHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(AddAgendaItem command, MetaData metaData) {
        streams.decide(
                MeetingAggregate.class,
                command.meeting(),
                meeting -> decide(command, meeting, EventMetadata.fromMap(metaData)));
    }

    static List<MeetingEvent> decide(AddAgendaItem command, Meeting meeting, EventMetadata act) {
        Agenda agenda = meeting.requireNotFinished().agenda();
        AgendaItemAdded added = new AgendaItemAdded(
                command.meeting(),
                command.item(),
                command.title() == null ? null : Words.of(act, command.title()),
                command.minutes(),
                command.presenter(),
                command.kind(),
                command.idea());
        if (command.kind() == AgendaItemKind.FAMILY_IDEAS) {
            throw AddAgendaItem.STANDING_ITEM_ALREADY_ON_AGENDA.exception();
        }
        if ((command.kind() == AgendaItemKind.IDEA) != (command.idea() != null)) {
            throw AddAgendaItem.IDEA_REQUIRED_FOR_IDEA_ITEM.exception();
        }
        DurationOutOfRange.requireInRange(command.minutes());
        AgendaItemAdded before = agenda.items().get(command.item());
        if (before != null && !before.equals(added)) {
            throw AddAgendaItem.AGENDA_ITEM_ALREADY_ADDED.exception();
        }
        return before == null ? List.of(added) : List.of();
    }
}
