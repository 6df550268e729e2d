package org.longtable.eventstore.index;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.longtable.eventstore.ledger.CommitSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The writer updates the aggregate index in the background a few times per second, so that an append waits for one insert only. Appends to
 * the same aggregate within one round cost one update.
 */
public final class AggregateIndexWriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AggregateIndexWriter.class);
    private static final int PAGE = 2_000;

    private final HeadTracker caughtUp;
    private final AggregateIndex index;
    private final long roundMillis;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;

    public AggregateIndexWriter(HeadTracker caughtUp, AggregateIndex index, Duration round) {
        this.caughtUp = caughtUp;
        this.index = index;
        this.roundMillis = round.toMillis();
        this.thread = Thread.ofPlatform().name("ledger-index").daemon().start(this::run);
    }

    private void run() {
        boolean last = false;
        boolean failing = false;
        while (!last) {
            last = awaitRound();
            failing = !kept(failing);
        }
    }

    private boolean kept(boolean failing) {
        try {
            keep();
            return true;
        } catch (RuntimeException e) {
            // Nothing is lost: the commits are still in memory and, if this process ends, in the ledger.
            if (!failing) {
                LOG.warn("The aggregate index cannot be written; trying again until it can", e);
            }
            return false;
        }
    }

    private boolean awaitRound() {
        try {
            return closing.await(roundMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private void keep() {
        if (!caughtUp.isInitialized()) {
            return;
        }
        HeadCache frontier = caughtUp.cached();
        List<CommitSummary> outlines = frontier.unindexed(PAGE);
        if (outlines.isEmpty()) {
            return;
        }
        // Another process may already have indexed these commits.
        frontier.markIndexedUpTo(index.indexedUpTo());
        outlines = frontier.unindexed(PAGE);
        while (!outlines.isEmpty()) {
            index.write(outlines);
            frontier.markIndexedUpTo(outlines.getLast().next());
            // Commits that arrived in the meantime wait for the next round. Otherwise this loop might never end.
            outlines = outlines.size() < PAGE ? List.of() : frontier.unindexed(PAGE);
        }
    }

    /** Indexes the remaining commits and ends the thread. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
