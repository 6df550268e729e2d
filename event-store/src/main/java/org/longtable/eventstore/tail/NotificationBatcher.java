package org.longtable.eventstore.tail;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The batcher notifies readers immediately when traffic is low and batches more events per notification as traffic grows. A notification
 * costs every reader the same for one event as for hundreds; a processor, for instance, writes each changed document and its token once.
 * One thread notifies; any thread may subscribe.
 */
final class NotificationBatcher {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationBatcher.class);
    private static final long REST_PER_EVENT_NANOS = Duration.ofMillis(10).toNanos();
    private static final long LONGEST_REST_NANOS = Duration.ofSeconds(1).toNanos();

    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private final LongSupplier nanoTime;
    private volatile long hasNotified;
    private long restsUntil;

    /** @param nanoTime time source such as {@link System#nanoTime} */
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
     * Notifies the listeners of a new head position, or returns how long to wait until that is allowed.
     *
     * @return nanoseconds until the next notification is allowed; 0 when there is nothing to notify
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
