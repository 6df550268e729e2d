package org.longtable.council.meetings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AgendaReordered;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class ReorderAgendaHandler {

    private final AggregateStore streams;

    ReorderAgendaHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(ReorderAgenda command) {
        streams.decide(MeetingAggregate.class, command.meeting(), meeting -> decide(command, meeting));
    }

    static List<MeetingEvent> decide(ReorderAgenda command, Meeting meeting) {
        List<AgendaItemId> before = meeting.requireNotFinished().agenda().order();
        List<AgendaItemId> wanted = command.items();
        Set<AgendaItemId> each = new HashSet<>(wanted);
        if (each.size() != wanted.size() || !each.equals(Set.copyOf(before))) {
            throw ReorderAgenda.AGENDA_ORDER_OUTDATED.exception();
        }
        return wanted.equals(before) ? List.of() : List.of(new AgendaReordered(command.meeting(), wanted));
    }
}
