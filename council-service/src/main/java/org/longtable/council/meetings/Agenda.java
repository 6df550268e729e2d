package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemAdded;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemRemoved;
import org.longtable.council.deciding.Copies;

/**
 * The items of a meeting.
 *
 * @param items those that stand, in the order in which they were added
 * @param removed those that were taken off
 */
public record Agenda(Map<AgendaItemId, AgendaItemAdded> items, Map<AgendaItemId, AgendaItemRemoved> removed) {

    /** Without an item. */
    static final Agenda EMPTY = new Agenda(Map.of(), Map.of());

    Agenda after(AgendaItemAdded event) {
        return new Agenda(Copies.with(items, event.item(), event), Copies.without(removed, event.item()));
    }

    Agenda after(AgendaItemRemoved event) {
        return new Agenda(Copies.without(items, event.item()), Copies.with(removed, event.item(), event));
    }

    /** Refuses an item that does not stand on the agenda. */
    public void mustHave(AgendaItemId item) {
        if (!items.containsKey(item)) {
            throw new NoSuchAgendaItem();
        }
    }
}
