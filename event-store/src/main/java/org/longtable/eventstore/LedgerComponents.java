package org.longtable.eventstore;

import org.longtable.eventstore.append.GroupCommit;
import org.longtable.eventstore.index.AggregateIndexWriter;
import org.longtable.eventstore.ledger.LedgerCollection;
import org.longtable.eventstore.read.AggregateReader;
import org.longtable.eventstore.read.CommitPageCache;
import org.longtable.eventstore.read.SnapshotCollection;
import org.longtable.eventstore.tail.Tail;

/** The record holds the components of a storage engine and closes them in the right order. */
record LedgerComponents(
        LedgerCollection ledger,
        CommitPageCache pages,
        AggregateReader aggregates,
        SnapshotCollection snapshots,
        GroupCommit appends,
        AggregateIndexWriter keeper,
        Tail tail)
        implements AutoCloseable {

    /** Appends end first, so that the index and the readers receive the last commit. */
    @Override
    public void close() {
        appends.close();
        keeper.close();
        tail.close();
    }
}
