package org.longtable.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The database did not say in time whether an append was stored, and could not be asked. It may be stored: repeat the command under
 * the same idempotency key, do not assume that it failed.
 */
public final class AppendOutcomeUnknown extends EventStoreException {

    private static final long serialVersionUID = 1L;

    AppendOutcomeUnknown(@Nullable Throwable cause) {
        super("The database did not say in time whether the events were recorded", cause);
    }
}
