package org.longtable.projection.audit;

import java.util.Optional;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.longtable.eventstore.CommitHeader;

/** What happened, by its position: the audit trail reads events from the ledger when it is asked and keeps none. */
interface Chronicle {

    /** The event at a position; empty when the ledger does not reach so far. */
    Optional<TrackedEventMessage<?>> at(long position);

    /** What proves the event at a position; empty when the ledger does not reach so far. */
    Optional<CommitHeader> proof(long position);
}
