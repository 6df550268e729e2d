package org.longtable.eventstore.append;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longtable.eventstore.ledger.RecordedEvent;

/**
 * The validator checks the sequence numbers and identifiers of a group of appends, each against the appends that were accepted before it.
 */
final class SequenceValidator {

    private final Map<String, Long> last;

    SequenceValidator(Map<String, Long> last) {
        this.last = new HashMap<>(last);
    }

    static Set<String> aggregatesOf(Iterable<PendingAppend> appends) {
        Set<String> aggregates = new HashSet<>();
        for (PendingAppend append : appends) {
            for (RecordedEvent event : append.events()) {
                if (event.aggregate() != null) {
                    aggregates.add(event.aggregate());
                }
            }
        }
        return aggregates;
    }

    /**
     * Accepts all events of an append or throws an exception.
     *
     * @throws DuplicateEventException when a sequence number or an identifier is taken
     * @throws SequenceGapException when an append would leave a gap in the sequence numbers
     */
    void accept(List<RecordedEvent> events) {
        Map<String, Long> moved = new HashMap<>();
        Set<String> identifiers = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            RecordedEvent event = events.get(i);
            if (!identifiers.add(event.id())) {
                throw DuplicateEventException.identifier(i, event);
            }
            String aggregate = event.aggregate();
            if (aggregate != null) {
                follow(i, event, moved.getOrDefault(aggregate, last.getOrDefault(aggregate, NONE)));
                moved.put(aggregate, event.seq());
            }
        }
        last.putAll(moved);
    }

    private static final Long NONE = RecordedEvent.NO_SEQUENCE;

    private static void follow(int index, RecordedEvent event, long last) {
        if (event.seq() <= last) {
            throw DuplicateEventException.sequence(index, event, last);
        }
        // Axon's contract allows the first event of a new aggregate to have any sequence number.
        if (last != NONE && event.seq() != last + 1) {
            throw new SequenceGapException(event, last);
        }
    }
}
