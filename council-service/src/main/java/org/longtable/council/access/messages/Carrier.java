package org.longtable.council.access.messages;

import org.longtable.council.access.Reach;
import org.longtable.council.access.messages.Outbox.Waiting;

/** Takes messages of one kind to their readers. */
interface Carrier {

    /** Which. */
    Reach.Channel by();

    /**
     * Takes a message.
     *
     * @return whether that is done with; false when it is worth another try
     */
    boolean take(Waiting message);
}
