package org.longtable.projection.audit;

import java.util.Optional;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.longtable.eventstore.ledger.CommitHeader;

/** Reads an event and its commit header from the ledger by position. */
interface EventReader {

    /** Returns the event at a position, or empty beyond the head. */
    Optional<TrackedEventMessage<?>> eventAt(long position);

    /** Returns the commit header of the event at a position, or empty beyond the head. */
    Optional<CommitHeader> commitAt(long position);
}
