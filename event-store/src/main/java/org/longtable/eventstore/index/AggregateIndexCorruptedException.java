package org.longtable.eventstore.index;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * The exception reports that the index of an aggregate has a gap and has to be rebuilt from the ledger. The ledger is not affected. To
 * rebuild the index, stop all processes and drop the collections {@code marks} and {@code aggregates}; the index is computed again at the
 * next start.
 */
public final class AggregateIndexCorruptedException extends EventStoreException {

    private static final long serialVersionUID = 1L;

    AggregateIndexCorruptedException(String aggregate, long last) {
        super("The index of aggregate [%s] ends at sequence [%d] and lacks what comes after it"
                .formatted(aggregate, last));
    }
}
