package org.longtable.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** An append would leave a hole in its aggregate's sequence: the caller numbered its events wrongly. */
public final class SequenceSkipped extends EventStoreException {

    private static final long serialVersionUID = 1L;

    SequenceSkipped(RecordedEvent event, long last) {
        super("Aggregate [%s] ends at sequence [%d]; an event at [%d] would leave a hole"
                .formatted(event.aggregate(), last, event.seq()));
    }
}
