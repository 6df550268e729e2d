package org.longtable.eventstore.tail;

import com.mongodb.MongoException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.LedgerCollection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tail polls the ledger with one thread per process and serves the newest commits from memory to all readers. Commits that this process
 * appends are added without polling. The thread starts with the first reader.
 */
public final class Tail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);
    private static final int AT_ONCE = 256;

    private final LedgerCollection ledger;
    private final AdaptivePolling pace;
    private final RecentCommits recent;
    private final NotificationBatcher rounds = new NotificationBatcher(System::nanoTime);
    private @Nullable Thread poller;
    private boolean failing;
    private volatile boolean closed;

    public Tail(LedgerCollection ledger, AdaptivePolling pace, RecentCommits recent) {
        this.ledger = ledger;
        this.pace = pace;
        this.recent = recent;
    }

    /** Adds a commit that this process has stored. */
    public void onCommitStored(Commit commit) {
        recent.offer(commit);
    }

    /**
     * Returns the commits from the one that contains a position, if they are in memory.
     *
     * @return the commits, none when nothing is new; empty when the position is older than the commits in memory
     */
    Optional<List<Commit>> from(long position) {
        start();
        return recent.from(position, AT_ONCE);
    }

    /** Waits until the event at a position is available; returns false when the timeout expires or the tail is closed. */
    boolean await(long position, long nanos) throws InterruptedException {
        start();
        return recent.await(position, nanos);
    }

    /**
     * Registers a listener that is called on the tail's thread when events have arrived, see {@link NotificationBatcher}. The listener must
     * be fast.
     */
    void subscribe(Runnable listener) {
        start();
        rounds.subscribe(listener);
    }

    void unsubscribe(Runnable listener) {
        rounds.unsubscribe(listener);
    }

    /** Returns whether listeners were notified of the event at a position. */
    boolean hasNotified(long position) {
        return rounds.hasNotified(position);
    }

    boolean isClosed() {
        return closed;
    }

    private void start() {
        if (!recent.isOpen()) {
            open();
        }
    }

    private synchronized void open() {
        if (poller == null && !closed) {
            long head = ledger.last().map(Commit::next).orElse(Commit.FIRST_POSITION);
            rounds.startAt(head);
            recent.open(head);
            poller = Thread.ofPlatform().name("ledger-tail").daemon().start(this::run);
        }
    }

    private void run() {
        while (!closed) {
            try {
                poll();
                if (recent.clearArrived()) {
                    pace.recordActivity();
                }
                long untilRound = rounds.notifyIfDue(recent.next());
                if (untilRound > 0) {
                    recent.awaitDelay(Math.min(untilRound, pace.delayNanos()));
                } else {
                    recent.awaitNextPoll(pace.delayNanos());
                }
            } catch (InterruptedException e) {
                // Only {@code close} interrupts this thread; the loop condition handles it.
                continue;
            }
        }
    }

    private void poll() throws InterruptedException {
        if (!recent.clearPollRequested()) {
            return;
        }
        try {
            ledger.readNewCommits(recent::next, recent::offer);
            failing = false;
        } catch (MongoException e) {
            if (!closed && !failing) {
                LOG.warn("The ledger cannot be asked for news; trying again until it can", e);
            }
            failing = true;
            recent.awaitNextPoll(AdaptivePolling.AFTER_FAILURE_NANOS);
        }
    }

    @Override
    public void close() {
        Thread running;
        synchronized (this) {
            closed = true;
            running = poller;
        }
        recent.close();
        if (running != null && running != Thread.currentThread()) {
            running.interrupt();
        }
    }
}
