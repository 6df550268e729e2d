package org.longtable.eventstore.append;

import org.longtable.eventstore.ledger.RecordedEvent;

/** The exception reports that the sequence number or the identifier of an event is already taken. */
public final class DuplicateEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int eventIndex;

    private DuplicateEventException(int event, String what) {
        super(what);
        this.eventIndex = event;
    }

    static DuplicateEventException sequence(int event, RecordedEvent taken, long last) {
        return new DuplicateEventException(
                event,
                "Aggregate [%s] has an event at sequence [%d] already, its last is [%d]"
                        .formatted(taken.aggregate(), taken.seq(), last));
    }

    static DuplicateEventException identifier(int event, RecordedEvent twin) {
        return new DuplicateEventException(
                event, "Event identifier [%s] is used twice in one append".formatted(twin.id()));
    }

    /** Returns the index of the duplicate event within the append, starting at 0. */
    public int eventIndex() {
        return eventIndex;
    }
}
