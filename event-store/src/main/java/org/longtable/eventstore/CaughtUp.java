package org.longtable.eventstore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps this process's {@link Frontier} level with the ledger, and opens it in a time that does not depend on the ledger's length. */
final class CaughtUp {

    private static final Logger LOG = LoggerFactory.getLogger(CaughtUp.class);
    private static final int PAGE = 500;

    private final LedgerCollection ledger;
    private final AggregateIndex index;
    private final boolean alone;
    private final Together following = new Together(this::follow);
    private volatile @Nullable Frontier frontier;

    /**
     * @param alone no other process appends to this ledger: what is known is all there is
     */
    CaughtUp(LedgerCollection ledger, AggregateIndex index, boolean alone) {
        this.ledger = ledger;
        this.index = index;
        this.alone = alone;
    }

    /** Whether what is known is all there is. */
    boolean isAlone() {
        return alone;
    }

    /** Everything whose append was answered before the call. */
    Frontier upToDate() {
        return alone ? frontier() : catchUp();
    }

    /** What is known, without asking the ledger whether there is more. */
    Frontier frontier() {
        Frontier known = frontier;
        return known != null ? known : open();
    }

    boolean isOpen() {
        return frontier != null;
    }

    /** What is known after asking the ledger: everything whose append was answered before the call. */
    Frontier catchUp() {
        following.run();
        return frontier();
    }

    private void follow() {
        Frontier known = frontier();
        ledger.follow(() -> known.end().next(), known::advance);
    }

    private synchronized Frontier open() {
        Frontier known = frontier;
        if (known == null) {
            known = repaired(new Frontier(indexedEnd()));
            frontier = known;
        }
        return known;
    }

    private ChainEnd indexedEnd() {
        long upTo = index.indexedUpTo();
        ChainEnd end = upTo == Commit.FIRST_POSITION
                ? ChainEnd.EMPTY
                : ledger.lastUpTo(upTo - 1).map(Commit::end).orElse(ChainEnd.EMPTY);
        if (end.next() == upTo) {
            return end;
        }
        // The ledger was put back to an earlier state than its index: what the index says of the lost end is wrong.
        LOG.warn("The aggregate index reaches [{}], the ledger only [{}]: computing the index anew", upTo, end.next());
        index.clear();
        return ChainEnd.EMPTY;
    }

    /** Indexes what a process that died left unindexed, page by page. */
    private Frontier repaired(Frontier known) {
        List<Commit> page;
        do {
            page = ledger.from(known.end().next(), PAGE);
            page.forEach(known::advance);
            if (!page.isEmpty()) {
                index.write(known.unindexed(PAGE));
                known.indexed(known.end().next());
            }
        } while (page.size() == PAGE);
        return known;
    }
}
