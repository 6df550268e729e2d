package org.longtable.eventstore.tail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.ledger.LedgerClosedException;
import org.longtable.eventstore.read.DecodedCommitCache;

/**
 * The stream feeds a streaming event processor and calls it back when new events can be read from this stream. Axon's own stream does not
 * call back, so its processors poll twice a second.
 */
public final class LedgerEventStream implements TrackingEventStream {

    // A processor's coordinator may read from two threads, so this deque is locked. Waiting happens outside the lock.
    private final Deque<TrackedEventMessage<?>> read = new ArrayDeque<>();
    private final LedgerCursor cursor;
    private final Tail tail;
    private final DecodedCommitCache recentlyRead;
    private final Set<Class<?>> skipped = ConcurrentHashMap.newKeySet();
    private @Nullable Runnable onAvailable;
    private volatile boolean closed;

    public LedgerEventStream(LedgerCursor cursor, Tail tail, DecodedCommitCache recentlyRead) {
        this.cursor = cursor;
        this.tail = tail;
        this.recentlyRead = recentlyRead;
    }

    @Override
    public synchronized Optional<TrackedEventMessage<?>> peek() {
        return fillWithTold() ? Optional.ofNullable(read.peekFirst()) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (timeout <= 0) {
            return fillWithTold();
        }
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (!fill()) {
            long left = deadline - System.nanoTime();
            if (left <= 0 || closed || cursor.isClosed() || !cursor.await(left, TimeUnit.NANOSECONDS)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (true) {
            synchronized (this) {
                if (fill()) {
                    return read.removeFirst();
                }
            }
            if (closed || cursor.isClosed()) {
                throw new LedgerClosedException();
            }
            cursor.await(1, TimeUnit.SECONDS);
        }
    }

    /**
     * Shows new events only after a notification when a callback is registered. Otherwise a processor would always find one more event and
     * never profit from batching.
     */
    private synchronized boolean fillWithTold() {
        return onAvailable != null && !cursor.isNotified() ? !read.isEmpty() : fill();
    }

    /** Fetches until there is an event to return, because upcasting may drop all events that were fetched. */
    private synchronized boolean fill() {
        while (read.isEmpty() && !closed) {
            // If an upcaster fails, the cursor has not moved, and the next attempt begins at the same event.
            List<DecodedCommitCache.DecodedCommit> ahead = ahead();
            if (ahead.isEmpty()) {
                return false;
            }
            long from = cursor.next();
            List<TrackedEventMessage<?>> messages = ahead.stream()
                    .flatMap(commit -> commit.messages().stream())
                    .filter(message -> message.trackingToken().position().orElse(from) >= from)
                    .toList();
            cursor.seek(ahead.getLast().next());
            messages.stream()
                    .filter(message -> !skipped.contains(message.getPayloadType()) || message == messages.getLast())
                    .forEach(read::add);
        }
        return !read.isEmpty();
    }

    private List<DecodedCommitCache.DecodedCommit> ahead() {
        List<DecodedCommitCache.DecodedCommit> known = cursor.isClosed() ? List.of() : recentlyRead.from(cursor.next());
        return known.isEmpty() ? recentlyRead.decode(cursor.peek().commits()) : known;
    }

    /**
     * Skips messages of this type, which the processor does not handle. The last message of each batch is delivered anyway, so that the
     * processor's token advances and read-your-writes queries do not wait in vain.
     */
    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        skipped.add(ignored.getPayloadType());
    }

    @Override
    public synchronized boolean setOnAvailableCallback(Runnable callback) {
        forgetCallback();
        onAvailable = callback;
        tail.subscribe(callback);
        return true;
    }

    @Override
    public synchronized void close() {
        closed = true;
        forgetCallback();
        read.clear();
    }

    private void forgetCallback() {
        if (onAvailable != null) {
            tail.unsubscribe(onAvailable);
            onAvailable = null;
        }
    }
}
