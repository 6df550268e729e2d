package org.longtable.eventstore;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The batcher notifies readers immediately when traffic is low and batches more events per notification as traffic grows. A round costs every reader the same
 * whether it brings one event or hundreds; a processor, for instance, writes each document that it changes and its token. One thread
 * tells; any thread may ask or subscribe.
 */
final class NotificationBatcher {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationBatcher.class);
    private static final long REST_PER_EVENT_NANOS = Duration.ofMillis(10).toNanos();
    private static final long LONGEST_REST_NANOS = Duration.ofSeconds(1).toNanos();

    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private final LongSupplier nanoTime;
    private volatile long hasNotified;
    private long restsUntil;

    /**
     * @param nanoTime as {@link System#nanoTime}
     */
    NotificationBatcher(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.restsUntil = nanoTime.getAsLong();
    }

    /** Sets the position from which listeners are notified. */
    void startAt(long head) {
        hasNotified = head;
    }

    void subscribe(Runnable listener) {
        listeners.add(listener);
    }

    void unsubscribe(Runnable listener) {
        listeners.remove(listener);
    }

    /** Returns whether listeners were notified of the event at a position. */
    boolean hasNotified(long position) {
        return position < hasNotified;
    }

    /**
     * Notifies the listeners of a new head position, or returns how long to wait until it may.
     *
     * @return nanoseconds until it may be told; 0 when nothing is left to tell
     */
    long notifyIfDue(long head) {
        if (head <= hasNotified) {
            return 0;
        }
        long now = nanoTime.getAsLong();
        if (now - restsUntil < 0) {
            return restsUntil - now;
        }
        restsUntil = now + Math.min(LONGEST_REST_NANOS, (head - hasNotified) * REST_PER_EVENT_NANOS);
        hasNotified = head;
        listeners.forEach(NotificationBatcher::call);
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
