package org.longtable.eventstore;

import org.longtable.eventstore.proof.TreeHash;

/**
 * The record holds the position, the event count, and the Merkle leaf hash of a commit.
 *
 * @param position position of its first event
 * @param n number of its events
 * @param leaf its leaf of the tree
 */
record CommitLeaf(long position, int n, TreeHash leaf) {

    /** Position of the commit that comes after it. */
    long next() {
        return position + n;
    }

    boolean contains(long event) {
        return position <= event && event < next();
    }
}
