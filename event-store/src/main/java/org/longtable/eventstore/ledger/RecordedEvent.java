package org.longtable.eventstore.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

public
/**
 * One event as the ledger stores it. Payload and metadata are serialized, so no event class is needed to read, hash and verify it.
 *
 * @param id unique identifier of the event message
 * @param type declared name of the payload
 * @param rev declared version of the payload, null when none was declared
 * @param aggregate identifier of the aggregate, null for an event without one
 * @param aggregateType type of the aggregate, null when unknown
 * @param seq sequence number within the aggregate from 0, {@link #NO_SEQUENCE} for an event without an aggregate
 * @param payload serialized payload
 * @param meta serialized metadata
 * @param ts time of the event, in milliseconds
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

    public static final long NO_SEQUENCE = -1;
}
