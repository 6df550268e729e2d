package org.longtable.eventstore.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The compact range computes the Merkle root of a growing list of leaves and keeps only one hash for each bit of the size. */
public final class CompactRange {

    /** Roots of complete subtrees, the smallest first; there is one for each bit that is set in the size. */
    private final Deque<TreeHash> complete = new ArrayDeque<>();

    private long size;

    /** Adds a leaf at the end. */
    public void add(TreeHash leaf) {
        TreeHash hash = leaf;
        for (long bits = size; (bits & 1) == 1; bits >>= 1) {
            hash = TreeHash.node(complete.pop(), hash);
        }
        complete.push(hash);
        size++;
    }

    /** Returns the number of leaves. */
    public long size() {
        return size;
    }

    /** Returns the current root. */
    public TreeHash root() {
        if (complete.isEmpty()) {
            return TreeHash.EMPTY;
        }
        Iterator<TreeHash> subtrees = complete.iterator();
        TreeHash root = subtrees.next();
        while (subtrees.hasNext()) {
            root = TreeHash.node(subtrees.next(), root);
        }
        return root;
    }
}
