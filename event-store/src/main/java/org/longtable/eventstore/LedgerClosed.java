package org.longtable.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The ledger was closed in this process; nothing was recorded. */
public final class LedgerClosed extends EventStoreException {

    private static final long serialVersionUID = 1L;

    LedgerClosed() {
        super("The ledger is closed");
    }
}
