package org.longtable.eventstore.ledger;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The exception reports that this process has closed the ledger and that nothing was appended. */
public final class LedgerClosedException extends EventStoreException {

    private static final long serialVersionUID = 1L;

    public LedgerClosedException() {
        super("The ledger is closed");
    }
}
