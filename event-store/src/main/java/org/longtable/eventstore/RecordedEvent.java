package org.longtable.eventstore;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The record is one event as the ledger stores it, with serialized payload and metadata. */
/**
 * One event as the ledger holds it: still serialized, so that reading, hashing and verifying need no class of anybody's.
 *
 * @param id identifier of the event message, unique
 * @param type declared name of the payload
 * @param rev declared version of the payload, null when none was declared
 * @param aggregate identifier of the aggregate, null for an event of none
 * @param aggregateType type of the aggregate, null when not told
 * @param seq sequence number within the aggregate from 0, {@link #NO_SEQUENCE} for an event of no aggregate
 * @param payload serialized payload
 * @param meta serialized metadata
 * @param ts when it happened, in milliseconds
 */
record RecordedEvent(
        String id,
        String type,
        @Nullable String rev,
        @Nullable String aggregate,
        @Nullable String aggregateType,
        long seq,
        String payload,
        String meta,
        Instant ts) {

    static final long NO_SEQUENCE = -1;
}
