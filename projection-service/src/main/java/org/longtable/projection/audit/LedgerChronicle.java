package org.longtable.projection.audit;

import java.util.Optional;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.longtable.eventstore.CommitHeader;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.stereotype.Component;

/** Reads from the ledger. */
@Component
class LedgerChronicle implements Chronicle {

    private final LedgerStorageEngine ledger;

    LedgerChronicle(LedgerStorageEngine ledger) {
        this.ledger = ledger;
    }

    @Override
    public Optional<TrackedEventMessage<?>> at(long position) {
        return ledger.at(position);
    }

    @Override
    public Optional<CommitHeader> proof(long position) {
        return ledger.commitHolding(position);
    }
}
