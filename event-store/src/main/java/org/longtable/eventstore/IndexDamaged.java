package org.longtable.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * The index of an aggregate lacks events that it should have. The ledger is not touched: end all processes, drop the collections
 * {@code marks} and {@code aggregates}, and the index is computed anew at the next start.
 */
public final class IndexDamaged extends EventStoreException {

    private static final long serialVersionUID = 1L;

    IndexDamaged(String aggregate, long last) {
        super("The index of aggregate [%s] ends at sequence [%d] and lacks what comes after it"
                .formatted(aggregate, last));
    }
}
