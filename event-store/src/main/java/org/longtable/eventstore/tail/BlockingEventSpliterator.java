package org.longtable.eventstore.tail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.TrackedEventData;

/** The spliterator returns events as they arrive and blocks at the end of the ledger until it is closed or interrupted. */
public final class BlockingEventSpliterator extends Spliterators.AbstractSpliterator<TrackedEventData<String>> {

    // Longest time until the spliterator notices that the stream was closed.
    private static final long LOOK_UP_MILLIS = 100;

    private final LedgerCursor cursor;
    private final Deque<TrackedEventData<String>> read = new ArrayDeque<>();
    private volatile boolean closed;

    public BlockingEventSpliterator(LedgerCursor cursor) {
        super(Long.MAX_VALUE, Spliterator.NONNULL | Spliterator.ORDERED | Spliterator.DISTINCT);
        this.cursor = cursor;
    }

    public Stream<TrackedEventData<String>> stream() {
        return StreamSupport.stream(this, false).onClose(() -> closed = true);
    }

    @Override
    public boolean tryAdvance(Consumer<? super TrackedEventData<String>> action) {
        try {
            while (read.isEmpty()) {
                if (closed || cursor.isClosed()) {
                    return false;
                }
                LedgerCursor.Batch ahead = cursor.peek();
                cursor.advancePast(ahead);
                read.addAll(ahead.events());
                if (read.isEmpty()) {
                    cursor.await(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        action.accept(read.removeFirst());
        return true;
    }
}
