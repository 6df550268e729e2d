package org.longtable.eventstore.index;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The class runs one task for all callers that ask at the same time. A caller that arrives during a run shares the next run, because the
 * current run may have missed what the caller needs.
 */
final class SingleFlight {

    private final Runnable work;
    private CompletableFuture<Boolean> current = CompletableFuture.completedFuture(true);
    private @Nullable CompletableFuture<Boolean> next;

    SingleFlight(Runnable work) {
        this.work = work;
    }

    /**
     * Returns when a complete run of the task has taken place since the call. An exception is thrown only to the caller that ran the task,
     * because its cause may be an interrupt of that caller. The other callers try again.
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
