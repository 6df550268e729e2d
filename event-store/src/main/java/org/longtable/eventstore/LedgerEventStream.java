package org.longtable.eventstore;

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

/**
 * The stream feeds a streaming event processor and calls it back when new events can be read. Tells the processor when events have arrived, and only once they can be read from this stream:
 * Axon's own stream does not, and its processors look twice a second instead.
 */
final class LedgerEventStream implements TrackingEventStream {

    // A processor's coordinator may look from two threads; waiting is done outside of the lock.
    private final Deque<TrackedEventMessage<?>> read = new ArrayDeque<>();
    private final LedgerCursor cursor;
    private final Tail tail;
    private final DecodedCommitCache recentlyRead;
    private final Set<Class<?>> skipped = ConcurrentHashMap.newKeySet();
    private @Nullable Runnable onAvailable;
    private volatile boolean closed;

    LedgerEventStream(LedgerCursor cursor, Tail tail, DecodedCommitCache recentlyRead) {
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

    /** Who asks to be called back, and does not wait, is shown news in rounds: else a processor would always find one event more. */
    private synchronized boolean fillWithTold() {
        return onAvailable != null && !cursor.isNotified() ? !read.isEmpty() : fill();
    }

    /** Upcasting may drop every event that was fetched, so that more must be. */
    private synchronized boolean fill() {
        while (read.isEmpty() && !closed) {
            // An upcaster may fail: then nothing was read, and the next try begins at the same event.
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
     * A processor has no use for messages of this one's type. The last of what is read at once is handed over all the same: by it the
     * processor's token keeps up, and with it whoever waits for the processor to have seen a position.
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
