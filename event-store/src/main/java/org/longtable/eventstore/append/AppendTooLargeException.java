package org.longtable.eventstore.append;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The exception reports that the events of one append exceed the document size limit. None of them were stored. */
public final class AppendTooLargeException extends EventStoreException {

    private static final long serialVersionUID = 1L;

    AppendTooLargeException(long bytes, long limit) {
        super("The events of one append take [%d] bytes, more than the [%d] that one commit may have"
                .formatted(bytes, limit));
    }
}
