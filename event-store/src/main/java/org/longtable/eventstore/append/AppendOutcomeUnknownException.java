package org.longtable.eventstore.append;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The exception reports that the database did not confirm in time whether an append was stored. It may have been stored. Repeat the command
 * with the same idempotency key; do not assume that it failed.
 */
public final class AppendOutcomeUnknownException extends EventStoreException {

    private static final long serialVersionUID = 1L;

    AppendOutcomeUnknownException(@Nullable Throwable cause) {
        super("The database did not say in time whether the events were recorded", cause);
    }
}
