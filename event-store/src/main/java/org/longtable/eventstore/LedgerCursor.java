package org.longtable.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventData;

/** A reader's place in the ledger. Takes what is new from memory and what is old from the database. Used by one thread at a time. */
final class LedgerCursor {

    private final LedgerPages pages;
    private final Tail tail;
    private volatile long next;

    /**
     * @param next position of the first event to read
     */
    LedgerCursor(LedgerPages pages, Tail tail, long next) {
        this.pages = pages;
        this.tail = tail;
        this.next = next;
    }

    /** The next events in order; none when the reader has seen everything that has arrived. Looking does not move on. */
    Ahead look() {
        List<Commit> commits = tail.from(next).orElseGet(() -> pages.from(next));
        return new Ahead(commits, next);
    }

    /** Position of the next event to read. */
    long next() {
        return next;
    }

    /** Moves to a position, once the reader has got hold of all that lies before it. */
    void moveTo(long position) {
        next = position;
    }

    /** Moves behind what was looked at, once the reader has got hold of it. */
    void moveBehind(Ahead seen) {
        next = seen.next();
    }

    /** Whether those who are called back have been told of what lies ahead. */
    boolean isTold() {
        return tail.told(next);
    }

    /** Waits until there is something to fetch; false when there was not in time. */
    boolean await(long timeout, TimeUnit unit) throws InterruptedException {
        return tail.await(next, unit.toNanos(timeout));
    }

    boolean isClosed() {
        return tail.isClosed();
    }

    /**
     * What lies ahead of a reader.
     *
     * @param commits the first of which may begin before the reader's place
     * @param from the reader's place: position of the first event that it has not read
     */
    record Ahead(List<Commit> commits, long from) {

        /** Position behind it. */
        long next() {
            return commits.isEmpty() ? from : commits.getLast().next();
        }

        /** The events as they are stored. */
        List<TrackedEventData<String>> events() {
            List<TrackedEventData<String>> events = new ArrayList<>();
            commits.forEach(commit -> StoredEvents.of(commit, from, events));
            return events;
        }
    }
}
