package org.longtable.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The events of one append do not fit into one document of the database. Nothing of them is recorded. */
public final class AppendTooLarge extends EventStoreException {

    private static final long serialVersionUID = 1L;

    AppendTooLarge(long bytes, long limit) {
        super("The events of one append take [%d] bytes, more than the [%d] that one commit may have"
                .formatted(bytes, limit));
    }
}
