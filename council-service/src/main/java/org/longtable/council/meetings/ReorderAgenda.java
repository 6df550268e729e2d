package org.longtable.council.meetings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AgendaReordered;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Changes the order of an agenda.
 *
 * @param items every item on the agenda, each once, in the new order
 */
public record ReorderAgenda(MeetingId meeting, List<AgendaItemId> items) implements MeetingCommand {
    /** Rejects an order that does not list exactly the current agenda items. */
    static final Violation AGENDA_ORDER_OUTDATED = Violation.conflict("agenda-has-changed");

    /** Copies the list. */
    public ReorderAgenda {
        items = List.copyOf(items);
    }

    @Override
    public List<MeetingEvent> decide(Meeting meeting, DecisionContext context) {
        List<AgendaItemId> before = meeting.requireNotFinished().agenda().order();
        List<AgendaItemId> wanted = items();
        Set<AgendaItemId> each = new HashSet<>(wanted);
        if (each.size() != wanted.size() || !each.equals(Set.copyOf(before))) {
            throw AGENDA_ORDER_OUTDATED.exception();
        }
        return wanted.equals(before) ? List.of() : List.of(new AgendaReordered(meeting(), wanted));
    }
}
