package org.longtable.eventstore.ledger;

import org.longtable.eventstore.proof.TreeHash;

/**
 * The record holds the position, the event count, and the Merkle leaf hash of a commit.
 *
 * @param position position of the first event
 * @param n number of events
 * @param leaf leaf of the tree
 */
public record CommitLeaf(long position, int n, TreeHash leaf) {

    /** Returns the position of the next commit. */
    public long next() {
        return position + n;
    }

    public boolean contains(long event) {
        return position <= event && event < next();
    }
}
