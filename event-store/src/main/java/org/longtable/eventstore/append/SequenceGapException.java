package org.longtable.eventstore.append;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.longtable.eventstore.ledger.RecordedEvent;

/** The exception reports that an append would leave a gap in the sequence numbers of an aggregate. */
public final class SequenceGapException extends EventStoreException {

    private static final long serialVersionUID = 1L;

    SequenceGapException(RecordedEvent event, long last) {
        super("Aggregate [%s] ends at sequence [%d]; an event at [%d] would leave a hole"
                .formatted(event.aggregate(), last, event.seq()));
    }
}
