package org.longtable.eventstore;

/** What an engine is put together from. */
record LedgerParts(
        LedgerCollection ledger,
        LedgerPages pages,
        AggregateReader aggregates,
        Snapshots snapshots,
        GroupCommit appends,
        IndexKeeper keeper,
        Tail tail)
        implements AutoCloseable {

    /** Appends end first, so that the index and the readers get to know of the last one. */
    @Override
    public void close() {
        appends.close();
        keeper.close();
        tail.close();
    }
}
