package org.longtable.eventstore;

import java.time.Duration;

/** How often the ledger is asked for news: often while there are some, seldom when there were none for a while. */
final class PollPace {

    static final long AFTER_FAILURE_NANOS = Duration.ofMillis(500).toNanos();
    private static final long ACTIVE_FOR_NANOS = Duration.ofSeconds(2).toNanos();

    private final long activeNanos;
    private final long idleNanos;
    private long lastFound = System.nanoTime();

    PollPace(Duration active, Duration idle) {
        this.activeNanos = active.toNanos();
        this.idleNanos = idle.toNanos();
    }

    void found() {
        lastFound = System.nanoTime();
    }

    long pauseNanos() {
        return System.nanoTime() - lastFound < ACTIVE_FOR_NANOS ? activeNanos : idleNanos;
    }
}
