package org.longtable.eventstore;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells readers of news in rounds: at once while little happens, and the seldomer the more does. A round costs every reader the same
 * whether it brings one event or hundreds; a processor, for instance, writes each document that it changes and its token. One thread
 * tells; any thread may ask or subscribe.
 */
final class NewsRounds {

    private static final Logger LOG = LoggerFactory.getLogger(NewsRounds.class);
    private static final long REST_PER_EVENT_NANOS = Duration.ofMillis(10).toNanos();
    private static final long LONGEST_REST_NANOS = Duration.ofSeconds(1).toNanos();

    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private final LongSupplier nanoTime;
    private volatile long told;
    private long restsUntil;

    /**
     * @param nanoTime as {@link System#nanoTime}
     */
    NewsRounds(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.restsUntil = nanoTime.getAsLong();
    }

    /** Begins with a ledger that ends before a position. */
    void open(long head) {
        told = head;
    }

    void subscribe(Runnable listener) {
        listeners.add(listener);
    }

    void unsubscribe(Runnable listener) {
        listeners.remove(listener);
    }

    /** Whether everybody has been told that the event at a position is there. */
    boolean told(long position) {
        return position < told;
    }

    /**
     * Tells everybody that the ledger ends before a position now, unless that is known or it is too soon for a round.
     *
     * @return nanoseconds until it may be told; 0 when nothing is left to tell
     */
    long tell(long head) {
        if (head <= told) {
            return 0;
        }
        long now = nanoTime.getAsLong();
        if (now - restsUntil < 0) {
            return restsUntil - now;
        }
        restsUntil = now + Math.min(LONGEST_REST_NANOS, (head - told) * REST_PER_EVENT_NANOS);
        told = head;
        listeners.forEach(NewsRounds::call);
        return 0;
    }

    private static void call(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.warn("A reader of the ledger failed while it was told of news; it will be told again", e);
        }
    }
}
