package org.longtable.eventstore.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.jspecify.annotations.Nullable;

/**
 * The stream returns the events of one aggregate in order and loads them page by page, so a long history does not have to fit into memory.
 */
public final class AggregateEventStream implements DomainEventStream {

    private final Deque<DomainEventMessage<?>> read = new ArrayDeque<>();
    private final List<Long> positions;
    private final int page;
    private final Function<List<Long>, List<DomainEventMessage<?>>> reading;
    private int next;
    private @Nullable Long lastSequence;

    /**
     * @param positions positions of the commits that hold the events
     * @param page number of commits to read at once
     * @param reading function that reads the events of some of the commits
     */
    AggregateEventStream(List<Long> positions, int page, Function<List<Long>, List<DomainEventMessage<?>>> reading) {
        this.positions = positions;
        this.page = page;
        this.reading = reading;
    }

    /** Returns the number of commits that hold the events. */
    public int commitCount() {
        return positions.size();
    }

    @Override
    public boolean hasNext() {
        // Upcasting may have dropped all events of a page.
        while (read.isEmpty() && next < positions.size()) {
            int end = Math.min(next + page, positions.size());
            read.addAll(reading.apply(positions.subList(next, end)));
            next = end;
        }
        return !read.isEmpty();
    }

    @Override
    public DomainEventMessage<?> peek() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return read.getFirst();
    }

    @Override
    public DomainEventMessage<?> next() {
        DomainEventMessage<?> event = peek();
        read.removeFirst();
        lastSequence = event.getSequenceNumber();
        return event;
    }

    @Override
    public @Nullable Long getLastSequenceNumber() {
        return lastSequence;
    }
}
