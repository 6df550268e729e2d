package org.longtable.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventData;

/** The cursor holds one reader's position and returns new commits from memory and older commits from the database. Takes what is new from memory and what is old from the database. Used by one thread at a time. */
final class LedgerCursor {

    private final CommitPageCache pages;
    private final Tail tail;
    private volatile long next;

    /**
     * @param next position of the first event to read
     */
    LedgerCursor(CommitPageCache pages, Tail tail, long next) {
        this.pages = pages;
        this.tail = tail;
        this.next = next;
    }

    /** Returns the next commits without moving the cursor. Looking does not move on. */
    Batch peek() {
        List<Commit> commits = tail.from(next).orElseGet(() -> pages.from(next));
        return new Batch(commits, next);
    }

    /** Position of the next event to read. */
    long next() {
        return next;
    }

    /** Moves the cursor to a position. */
    void seek(long position) {
        next = position;
    }

    /** Moves the cursor behind a batch. */
    void advancePast(Batch seen) {
        next = seen.next();
    }

    /** Returns whether the listeners were already notified of the next event. */
    boolean isNotified() {
        return tail.hasNotified(next);
    }

    /** Waits until there is something to fetch; false when there was not in time. */
    boolean await(long timeout, TimeUnit unit) throws InterruptedException {
        return tail.await(next, unit.toNanos(timeout));
    }

    boolean isClosed() {
        return tail.isClosed();
    }

    /**
     * The batch holds the commits that follow the cursor.
     *
     * @param commits the first of which may begin before the reader's place
     * @param from the reader's place: position of the first event that it has not read
     */
    record Batch(List<Commit> commits, long from) {

        /** Position behind it. */
        long next() {
            return commits.isEmpty() ? from : commits.getLast().next();
        }

        /** The events as they are stored. */
        List<TrackedEventData<String>> events() {
            List<TrackedEventData<String>> events = new ArrayList<>();
            commits.forEach(commit -> EventDataConverter.toTrackedEventData(commit, from, events));
            return events;
        }
    }
}
