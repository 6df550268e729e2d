package org.longtable.eventstore.tail;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventData;
import org.longtable.eventstore.codec.EventDataConverter;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.read.CommitPageCache;

/**
 * The cursor holds one reader's position and returns new commits from memory and older commits from the database. It is used by one thread
 * at a time.
 */
public final class LedgerCursor {

    private final CommitPageCache pages;
    private final Tail tail;
    private volatile long next;

    /**
     * @param next position of the first event to read
     */
    public LedgerCursor(CommitPageCache pages, Tail tail, long next) {
        this.pages = pages;
        this.tail = tail;
        this.next = next;
    }

    /** Returns the next commits without moving the cursor. */
    Batch peek() {
        List<Commit> commits = tail.from(next).orElseGet(() -> pages.from(next));
        return new Batch(commits, next);
    }

    /** Returns the position of the next event to read. */
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

    /** Waits until new commits can be read; returns false when the timeout expires first. */
    boolean await(long timeout, TimeUnit unit) throws InterruptedException {
        return tail.await(next, unit.toNanos(timeout));
    }

    boolean isClosed() {
        return tail.isClosed();
    }

    /**
     * The batch holds the commits that follow the cursor.
     *
     * @param commits the commits; the first one may begin before the cursor
     * @param from position of the first event that was not read yet
     */
    record Batch(List<Commit> commits, long from) {

        /** Returns the position after the batch. */
        long next() {
            return commits.isEmpty() ? from : commits.getLast().next();
        }

        /** Returns the unread events of the batch as they are stored. */
        List<TrackedEventData<String>> events() {
            List<TrackedEventData<String>> events = new ArrayList<>();
            commits.forEach(commit -> EventDataConverter.toTrackedEventData(commit, from, events));
            return events;
        }
    }
}
