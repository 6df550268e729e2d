package org.longtable.eventstore.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.ledger.ChainHead;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.LedgerCollection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tracker keeps this process's head cache in step with the ledger and recovers it at startup. */
public final class HeadTracker {

    private static final Logger LOG = LoggerFactory.getLogger(HeadTracker.class);
    private static final int PAGE = 500;

    private final LedgerCollection ledger;
    private final AggregateIndex index;
    private final boolean alone;
    private final SingleFlight following = new SingleFlight(this::follow);
    private volatile @Nullable HeadCache cached;

    /** @param alone whether no other process appends to this ledger, so that the cache is always complete */
    public HeadTracker(LedgerCollection ledger, AggregateIndex index, boolean alone) {
        this.ledger = ledger;
        this.index = index;
        this.alone = alone;
    }

    /** Returns whether this process is the only one that appends to the ledger. */
    public boolean isSingleNode() {
        return alone;
    }

    /** Returns a head cache that includes every append that was acknowledged before the call. */
    public HeadCache current() {
        return alone ? cached() : refresh();
    }

    /** Returns the head cache without asking the database for newer commits. */
    public HeadCache cached() {
        HeadCache known = cached;
        return known != null ? known : open();
    }

    public boolean isInitialized() {
        return cached != null;
    }

    /** Reads new commits from the ledger into the head cache and returns it. */
    public HeadCache refresh() {
        following.run();
        return cached();
    }

    private void follow() {
        HeadCache known = cached();
        ledger.readNewCommits(() -> known.chainHead().next(), known::add);
    }

    private synchronized HeadCache open() {
        HeadCache known = cached;
        if (known == null) {
            known = repaired(new HeadCache(indexedEnd()));
            cached = known;
        }
        return known;
    }

    private ChainHead indexedEnd() {
        long upTo = index.indexedUpTo();
        ChainHead end = upTo == Commit.FIRST_POSITION
                ? ChainHead.EMPTY
                : ledger.lastAtOrBefore(upTo - 1).map(Commit::chainHead).orElse(ChainHead.EMPTY);
        if (end.next() == upTo) {
            return end;
        }
        // The ledger was restored to an earlier state than the index, so the index entries after its end are wrong.
        LOG.warn("The aggregate index reaches [{}], the ledger only [{}]: computing the index anew", upTo, end.next());
        index.clear();
        return ChainHead.EMPTY;
    }

    /** Indexes, page by page, the commits that a terminated process left unindexed. */
    private HeadCache repaired(HeadCache known) {
        List<Commit> page;
        do {
            page = ledger.from(known.chainHead().next(), PAGE);
            page.forEach(known::add);
            if (!page.isEmpty()) {
                index.write(known.unindexed(PAGE));
                known.markIndexedUpTo(known.chainHead().next());
            }
        } while (page.size() == PAGE);
        return known;
    }
}
