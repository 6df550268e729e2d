package org.longtable.eventstore.tail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.longtable.eventstore.ledger.Commit;

/** The buffer holds the newest commits in memory without a gap and wakes the readers that wait for the next commit. */
public final class RecentCommits {

    private static final long CLOSED = -1;

    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrival = lock.newCondition();
    private final Condition news = lock.newCondition();
    private final TreeMap<Long, Commit> window = new TreeMap<>();
    private volatile long next = CLOSED;
    private boolean arrived;
    private boolean ask = true;
    private boolean resting;

    /** @param capacity maximum number of commits to hold, at least 1 */
    public RecentCommits(int capacity) {
        this.capacity = capacity;
    }

    boolean isOpen() {
        return next != CLOSED;
    }

    void open(long head) {
        lock.lock();
        try {
            next = head;
        } finally {
            lock.unlock();
        }
    }

    /** Returns the position of the next commit. */
    long next() {
        return next;
    }

    /** Adds the next commit. A commit with a later position shows that some are missing, and requests a poll of the ledger. */
    void offer(Commit commit) {
        lock.lock();
        try {
            if (next == CLOSED || commit.position() < next) {
                return;
            }
            if (commit.position() == next) {
                window.put(commit.position(), commit);
                next = commit.next();
                if (window.size() > capacity) {
                    window.pollFirstEntry();
                }
                arrived = true;
                arrival.signalAll();
            } else {
                ask = true;
            }
            if (ask || !resting) {
                news.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** See {@link Tail#from}. */
    Optional<List<Commit>> from(long position, int limit) {
        lock.lock();
        try {
            if (position >= next) {
                return Optional.of(List.of());
            }
            Map.Entry<Long, Commit> first = window.floorEntry(position);
            return first == null
                    ? Optional.empty()
                    : Optional.of(window.tailMap(first.getKey()).values().stream()
                            .limit(limit)
                            .toList());
        } finally {
            lock.unlock();
        }
    }

    /** See {@link Tail#await}. */
    boolean await(long position, long nanos) throws InterruptedException {
        long left = nanos;
        lock.lockInterruptibly();
        try {
            while (isOpen() && position >= next && left > 0) {
                left = arrival.awaitNanos(left);
            }
            return position < next;
        } finally {
            lock.unlock();
        }
    }

    /** Returns whether commits have arrived since the last call and resets the flag. */
    boolean clearArrived() {
        lock.lock();
        try {
            boolean answer = arrived;
            arrived = false;
            return answer;
        } finally {
            lock.unlock();
        }
    }

    /** Returns whether the ledger should be polled now and resets the flag. */
    boolean clearPollRequested() {
        lock.lock();
        try {
            boolean answer = ask;
            ask = false;
            return answer;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until a commit arrives or the polling delay is over. */
    void awaitNextPoll(long pauseNanos) throws InterruptedException {
        await(pauseNanos, false);
    }

    /** Waits for the polling delay even when commits arrive. */
    void awaitDelay(long pauseNanos) throws InterruptedException {
        await(pauseNanos, true);
    }

    private void await(long pauseNanos, boolean whateverArrives) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            resting = whateverArrives;
            long left = pauseNanos;
            while (isOpen() && (resting || !arrived) && !ask && left > 0) {
                left = news.awaitNanos(left);
            }
            ask = ask || left <= 0;
        } finally {
            resting = false;
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            next = CLOSED;
            window.clear();
            arrival.signalAll();
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
