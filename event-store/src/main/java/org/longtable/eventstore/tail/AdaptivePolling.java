package org.longtable.eventstore.tail;

import java.time.Duration;

/** The class sets the polling delay, which is short while events arrive and longer when the ledger is idle. */
public final class AdaptivePolling {

    static final long AFTER_FAILURE_NANOS = Duration.ofMillis(500).toNanos();
    private static final long ACTIVE_FOR_NANOS = Duration.ofSeconds(2).toNanos();

    private final long activeNanos;
    private final long idleNanos;
    private long lastFound = System.nanoTime();

    public AdaptivePolling(Duration active, Duration idle) {
        this.activeNanos = active.toNanos();
        this.idleNanos = idle.toNanos();
    }

    void recordActivity() {
        lastFound = System.nanoTime();
    }

    long delayNanos() {
        return System.nanoTime() - lastFound < ACTIVE_FOR_NANOS ? activeNanos : idleNanos;
    }
}
