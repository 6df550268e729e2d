package org.longtable.eventstore;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The pending append holds the events of one append until the append succeeds or fails. */
final class PendingAppend {

    // A document of the database may have 16 MiB; what is left is for the fields' names and the commit's own fields.
    private static final long HEAVIEST = 15L << 20;

    private final List<RecordedEvent> events;
    private final EncodedEvents encoded;
    private final CompletableFuture<Commit> outcome = new CompletableFuture<>();

    /**
     * @throws AppendTooLargeException when the events do not fit into one document
     * @throws EventNotStorable when one of them would not be read back as it is
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

    /** Waits however long it takes, interrupted or not: who goes away without the answer cannot know what was stored. */
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
