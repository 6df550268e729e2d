package org.longtable.admission.edge;

import java.util.concurrent.atomic.AtomicLong;

/** Limits the bytes that all arriving bodies may occupy together. */
final class BodyMemory {

    private final long most;
    private final AtomicLong taken = new AtomicLong();

    BodyMemory(long most) {
        this.most = most;
    }

    /** Reserves memory for more bytes and returns whether enough was available. */
    boolean take(long bytes) {
        if (taken.addAndGet(bytes) <= most) {
            return true;
        }
        taken.addAndGet(-bytes);
        return false;
    }

    void giveBack(long bytes) {
        taken.addAndGet(-bytes);
    }

    long taken() {
        return taken.get();
    }
}
