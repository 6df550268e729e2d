package org.longtable.eventstore;

import org.longtable.eventstore.proof.TreeHash;

/**
 * A commit without its events, as far as the tree needs it.
 *
 * @param position position of its first event
 * @param n number of its events
 * @param leaf its leaf of the tree
 */
record CommitPlace(long position, int n, TreeHash leaf) {

    /** Position of the commit that comes after it. */
    long next() {
        return position + n;
    }

    boolean holds(long event) {
        return position <= event && event < next();
    }
}
