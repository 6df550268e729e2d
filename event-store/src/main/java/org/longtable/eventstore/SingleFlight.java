package org.longtable.eventstore;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The class runs one task for all callers that ask at the same time, and a caller that arrives during a run shares the next run. Whoever asks while it is being done has it done once more, for what was
 * begun before they asked may have missed what they want to know; the first of those does it for all of them.
 */
final class SingleFlight {

    private final Runnable work;
    private CompletableFuture<Boolean> current = CompletableFuture.completedFuture(true);
    private @Nullable CompletableFuture<Boolean> next;

    SingleFlight(Runnable work) {
        this.work = work;
    }

    /**
     * Returns when the work has been done from beginning to end since the call, by whomever. What it throws is thrown to whoever did it:
     * they may have been interrupted, which is nobody else's business. The others try again.
     */
    void run() {
        boolean done = false;
        while (!done) {
            done = joined();
        }
    }

    private boolean joined() {
        CompletableFuture<Boolean> before;
        CompletableFuture<Boolean> mine;
        boolean leads;
        synchronized (this) {
            before = current;
            leads = next == null;
            if (next == null) {
                next = new CompletableFuture<>();
            }
            mine = next;
        }
        if (leads) {
            before.join();
            lead(mine);
        }
        return mine.join();
    }

    private void lead(CompletableFuture<Boolean> mine) {
        synchronized (this) {
            current = mine;
            next = null;
        }
        boolean done = false;
        try {
            work.run();
            done = true;
        } finally {
            mine.complete(done);
        }
    }
}
