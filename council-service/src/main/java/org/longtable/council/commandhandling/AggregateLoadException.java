package org.longtable.council.commandhandling;

import org.longtable.contract.Id;

/** Signals that an aggregate could not be loaded because of a technical fault. */
final class AggregateLoadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AggregateLoadException(Id stream, Exception cause) {
        super("stream " + stream.value() + " could not be loaded", cause);
    }
}
