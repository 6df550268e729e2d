package org.longtable.projection.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Act;
import org.longtable.contract.DomainEvent;
import org.longtable.eventstore.LedgerStorageEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Tails the ledger and hands each event's notice to whoever listens on this node, in order and without a gap. */
@Component
class NoticeFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeFeed.class);
    private static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(1);

    private final EventStore events;
    private final LedgerStorageEngine ledger;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private long last;
    private volatile @Nullable Thread tail;

    NoticeFeed(EventStore events, LedgerStorageEngine ledger) {
        this.events = events;
        this.ledger = ledger;
    }

    /** Somebody who wants every notice. */
    interface Listener {

        /** Takes one notice; must not block for long. */
        void accept(Notice notice);
    }

    /** Adds a listener that has seen everything up to a position; false when it has fallen behind meanwhile. */
    synchronized boolean join(Listener listener, long seen) {
        return seen >= last && listeners.add(listener);
    }

    void leave(Listener listener) {
        listeners.remove(listener);
    }

    /** What stands in the ledger after a position, at most {@code limit} notices. */
    List<Notice> missed(long after, int limit) {
        List<Notice> notices = new ArrayList<>();
        for (TrackedEventMessage<?> event : ledger.read(after + 1, limit)) {
            notices.add(notice(event));
        }
        return notices;
    }

    long head() {
        return ledger.head();
    }

    @Override
    public synchronized void start() {
        last = ledger.head();
        tail = Thread.ofVirtual().name("notice-feed").start(this::follow);
    }

    @Override
    public void stop() {
        Thread running = tail;
        tail = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return tail != null;
    }

    private void follow() {
        while (isRunning()) {
            try (BlockingStream<TrackedEventMessage<?>> stream =
                    events.openStream(new GlobalSequenceTrackingToken(last))) {
                while (isRunning()) {
                    if (stream.hasNextAvailable(1, TimeUnit.SECONDS)) {
                        publish(stream.nextAvailable());
                    }
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("the notice feed lost the ledger and opens it again", e);
                pause();
            }
        }
    }

    private synchronized void publish(TrackedEventMessage<?> event) {
        // While nobody listens, nothing is opened. What cannot be opened now is tried again: the place moves last.
        if (!listeners.isEmpty()) {
            Notice notice = notice(event);
            listeners.forEach(listener -> listener.accept(notice));
        }
        last = position(event);
    }

    private static Notice notice(TrackedEventMessage<?> event) {
        return Notice.of(position(event), Act.from(event.getMetaData()), (DomainEvent) event.getPayload());
    }

    private static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAULT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
