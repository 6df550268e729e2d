package org.longtable.eventstore.proof;

import java.util.LinkedList;
import java.util.List;
import java.util.Objects;

/**
 * The class computes the root, the inclusion proofs, and the consistency proofs of an RFC 6962 Merkle tree from the roots of complete
 * subtrees. It holds no leaves. A root or a proof needs a number of subtree roots that grows with the logarithm of the size.
 */
public final class MerkleTree {

    private final long size;
    private final HashReader subtrees;

    private MerkleTree(long size, HashReader subtrees) {
        this.size = size;
        this.subtrees = subtrees;
    }

    /** The interface returns the root hashes of complete subtrees. */
    @FunctionalInterface
    public interface HashReader {

        /**
         * Returns the root of a complete subtree.
         *
         * @param height height of the subtree, 0 for a leaf; a subtree of height h has 2^h leaves
         * @param index index among the subtrees of that height, from 0
         */
        TreeHash root(int height, long index);
    }

    /**
     * Returns the tree over the first {@code size} leaves.
     *
     * @param size number of leaves, at least 0
     */
    public static MerkleTree of(long size, HashReader subtrees) {
        if (size < 0) {
            throw new IllegalArgumentException("A tree cannot have " + size + " leaves");
        }
        return new MerkleTree(size, subtrees);
    }

    /** Returns the root (MTH of RFC 6962). */
    public TreeHash root() {
        return size == 0 ? TreeHash.EMPTY : root(0, size);
    }

    /**
     * Returns the proof that the tree includes a leaf.
     *
     * @param index index of the leaf, from 0
     * @throws IndexOutOfBoundsException when the tree has no such leaf
     */
    public InclusionProof inclusionProof(long index) {
        Objects.checkIndex(index, size);
        LinkedList<TreeHash> path = new LinkedList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + leftSize(to - from);
            if (index < middle) {
                path.addFirst(root(middle, to));
                to = middle;
            } else {
                path.addFirst(root(from, middle));
                from = middle;
            }
        }
        return new InclusionProof(index, size, List.copyOf(path));
    }

    /**
     * Returns the proof that an earlier tree is a prefix of this tree.
     *
     * @param earlier size of the earlier tree, at least 1
     * @throws IndexOutOfBoundsException when this tree never had that size
     */
    public ConsistencyProof consistencyProof(long earlier) {
        Objects.checkIndex(earlier - 1, size);
        LinkedList<TreeHash> path = new LinkedList<>();
        long from = 0;
        long to = size;
        while (earlier != to) {
            long middle = from + leftSize(to - from);
            if (earlier <= middle) {
                path.addFirst(root(middle, to));
                to = middle;
            } else {
                path.addFirst(root(from, middle));
                from = middle;
            }
        }
        // The verifier already knows the earlier root unless it lies within a subtree.
        if (from != 0) {
            path.addFirst(root(from, to));
        }
        return new ConsistencyProof(earlier, size, List.copyOf(path));
    }

    private TreeHash root(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            return subtrees.root(Long.numberOfTrailingZeros(leaves), from / leaves);
        }
        long middle = from + leftSize(leaves);
        return TreeHash.node(root(from, middle), root(middle, to));
    }

    /** Returns the largest power of two smaller than the number of leaves, which is at least 2. */
    private static long leftSize(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
