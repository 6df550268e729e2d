package org.longtable.eventstore;

import com.mongodb.MongoException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the ledger for all readers of this process: one thread asks for the next exact position, every reader takes the newest
 * commits from memory. What this process appends itself arrives without being asked for. Starts with its first reader.
 */
final class Tail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);
    private static final int AT_ONCE = 256;

    private final LedgerCollection ledger;
    private final PollPace pace;
    private final RecentCommits recent;
    private final NewsRounds rounds = new NewsRounds(System::nanoTime);
    private @Nullable Thread poller;
    private boolean failing;
    private volatile boolean closed;

    Tail(LedgerCollection ledger, PollPace pace, RecentCommits recent) {
        this.ledger = ledger;
        this.pace = pace;
        this.recent = recent;
    }

    /** Tells of a commit that this process has stored; readers are woken by the tail's own thread, not by the caller's. */
    void stored(Commit commit) {
        recent.offer(commit);
    }

    /**
     * The commits from the one that holds a position, as far as they are in memory.
     *
     * @return nothing in the list when there is nothing new; empty when the position is older than what is in memory
     */
    Optional<List<Commit>> from(long position) {
        start();
        return recent.from(position, AT_ONCE);
    }

    /** Waits until the event at a position is there; false when it did not come in time, or the tail was closed. */
    boolean await(long position, long nanos) throws InterruptedException {
        start();
        return recent.await(position, nanos);
    }

    /** Calls back, on the tail's thread, when events have arrived; see {@link NewsRounds}. To be quick. */
    void subscribe(Runnable listener) {
        start();
        rounds.subscribe(listener);
    }

    void unsubscribe(Runnable listener) {
        rounds.unsubscribe(listener);
    }

    /** Whether those who are called back have been told of the event at a position. */
    boolean told(long position) {
        return rounds.told(position);
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
            rounds.open(head);
            recent.open(head);
            poller = Thread.ofPlatform().name("ledger-tail").daemon().start(this::run);
        }
    }

    private void run() {
        while (!closed) {
            try {
                poll();
                if (recent.takeArrived()) {
                    pace.found();
                }
                long untilRound = rounds.tell(recent.next());
                if (untilRound > 0) {
                    recent.rest(Math.min(untilRound, pace.pauseNanos()));
                } else {
                    recent.awaitNews(pace.pauseNanos());
                }
            } catch (InterruptedException e) {
                // Only closing interrupts this thread; the condition of the loop sees to the rest.
                continue;
            }
        }
    }

    private void poll() throws InterruptedException {
        if (!recent.askAgain()) {
            return;
        }
        try {
            ledger.follow(recent::next, recent::offer);
            failing = false;
        } catch (MongoException e) {
            if (!closed && !failing) {
                LOG.warn("The ledger cannot be asked for news; trying again until it can", e);
            }
            failing = true;
            recent.awaitNews(PollPace.AFTER_FAILURE_NANOS);
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
