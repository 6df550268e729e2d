package org.longtable.council.meetings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemAdded;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemRemoved;
import org.longtable.contract.meetings.MeetingEvent.AgendaReordered;
import org.longtable.council.commandhandling.ImmutableMaps;
import org.longtable.council.commandhandling.Violation;

/**
 * Holds the agenda items of a meeting in order, and the removed items.
 *
 * @param items the current items, in the order of discussion
 * @param removed the removed items
 */
public record Agenda(Map<AgendaItemId, AgendaItemAdded> items, Map<AgendaItemId, AgendaItemRemoved> removed) {
    /** Rejects a reference to an item that is not on the agenda. */
    static final Violation NO_SUCH_AGENDA_ITEM = Violation.notFound("no-such-agenda-item");

    /** An agenda without items. */
    static final Agenda EMPTY = new Agenda(Map.of(), Map.of());

    Agenda evolve(AgendaItemAdded event) {
        return new Agenda(ImmutableMaps.with(items, event.item(), event), ImmutableMaps.without(removed, event.item()));
    }

    Agenda evolve(AgendaItemRemoved event) {
        return new Agenda(ImmutableMaps.without(items, event.item()), ImmutableMaps.with(removed, event.item(), event));
    }

    Agenda evolve(AgendaReordered event) {
        Map<AgendaItemId, AgendaItemAdded> ordered = new LinkedHashMap<>();
        event.items().forEach(it -> ordered.put(it, Objects.requireNonNull(items.get(it))));
        return new Agenda(Collections.unmodifiableMap(ordered), removed);
    }

    /** Returns the current items in the order of discussion. */
    public List<AgendaItemId> order() {
        return List.copyOf(items.keySet());
    }

    /** Throws a violation when an item is not on the agenda. */
    public void requireItem(AgendaItemId item) {
        if (!items.containsKey(item)) {
            throw NO_SUCH_AGENDA_ITEM.exception();
        }
    }
}
