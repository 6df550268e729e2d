package org.longtable.council.deciding;

import org.longtable.contract.Id;

/** A stream could not be loaded; a fault, not a refusal. */
final class StreamUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StreamUnreadable(Id stream, Exception cause) {
        super("stream " + stream.value() + " could not be loaded", cause);
    }
}
