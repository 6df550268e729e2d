package org.longtable.eventstore.append;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.RecordedEvent;

/** The pending append holds the events of one append until the append succeeds or fails. */
final class PendingAppend {

    // A MongoDB document is limited to 16 MiB; the rest is reserved for field names and the commit's own fields.
    private static final long HEAVIEST = 15L << 20;

    private final List<RecordedEvent> events;
    private final EncodedEvents encoded;
    private final CompletableFuture<Commit> outcome = new CompletableFuture<>();

    /**
     * @throws AppendTooLargeException when the events do not fit into one document
     * @throws EventNotStorable when an event would change when it is read back
     */
    PendingAppend(List<RecordedEvent> events) {
        this.events = events;
        this.encoded = EncodedEvents.of(events);
        if (sizeInBytes() > HEAVIEST) {
            throw new AppendTooLargeException(sizeInBytes(), HEAVIEST);
        }
    }

    EncodedEvents encoded() {
        return encoded;
    }

    List<RecordedEvent> events() {
        return events;
    }

    void complete(Commit commit) {
        outcome.complete(commit);
    }

    void fail(RuntimeException why) {
        outcome.completeExceptionally(why);
    }

    /** Returns how many bytes the events take in the database. */
    long sizeInBytes() {
        return encoded.sizeInBytes();
    }

    /** Waits without a time limit and ignores interrupts, because a caller that left early would not know what was stored. */
    Commit await() {
        try {
            return outcome.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw e;
        }
    }
}
