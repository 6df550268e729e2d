package org.longtable.eventstore;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The last sequence numbers of the aggregates that a group of appends touches. Appends are admitted in order, each seeing those
 * admitted before it.
 */
final class Sequences {

    private final Map<String, Long> last;

    Sequences(Map<String, Long> last) {
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
     * Admits all of the events or none.
     *
     * @throws AlreadyRecorded when a sequence number or an identifier is taken
     * @throws SequenceSkipped when a sequence number leaves a hole
     */
    void admit(List<RecordedEvent> events) {
        Map<String, Long> moved = new HashMap<>();
        Set<String> identifiers = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            RecordedEvent event = events.get(i);
            if (!identifiers.add(event.id())) {
                throw AlreadyRecorded.identifier(i, event);
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
            throw AlreadyRecorded.sequence(index, event, last);
        }
        // Of an aggregate we have never seen, Axon's contract lets the first event carry any number.
        if (last != NONE && event.seq() != last + 1) {
            throw new SequenceSkipped(event, last);
        }
    }
}
