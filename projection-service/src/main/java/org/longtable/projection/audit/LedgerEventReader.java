package org.longtable.projection.audit;

import java.util.Optional;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.ledger.CommitHeader;
import org.springframework.stereotype.Component;

/** Implements {@code EventReader} on the ledger storage engine. */
@Component
class LedgerEventReader implements EventReader {

    private final LedgerStorageEngine ledger;

    LedgerEventReader(LedgerStorageEngine ledger) {
        this.ledger = ledger;
    }

    @Override
    public Optional<TrackedEventMessage<?>> eventAt(long position) {
        return ledger.findEvent(position);
    }

    @Override
    public Optional<CommitHeader> commitAt(long position) {
        return ledger.findCommitHeader(position);
    }
}
