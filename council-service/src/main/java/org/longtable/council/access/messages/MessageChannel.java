package org.longtable.council.access.messages;

import org.longtable.council.access.ContactPoint;
import org.longtable.council.access.messages.Outbox.QueuedMessage;

/** Sends messages of one medium, for example email or text messages. */
interface MessageChannel {

    /** Returns the medium that the channel serves. */
    ContactPoint.Medium medium();

    /**
     * Sends a message and returns false when it should be retried.
     *
     * @return true when the message was sent or cannot be sent at all; false when it should be retried
     */
    boolean send(QueuedMessage message);
}
