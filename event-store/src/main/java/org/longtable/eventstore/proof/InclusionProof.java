package org.longtable.eventstore.proof;

import java.util.List;

/**
 * The proof shows that a leaf is in a tree to anyone who knows the root hash.
 *
 * @param index index of the leaf, from 0
 * @param size number of leaves of the tree
 * @param path sibling subtree roots from the leaf to the root; their number grows with the logarithm of {@code size}
 */
public record InclusionProof(long index, long size, List<TreeHash> path) {

    /** Returns whether the proof is valid for the leaf and the root hash. */
    public boolean verifies(TreeHash leaf, TreeHash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long at = index;
        long last = size - 1;
        TreeHash hash = leaf;
        for (TreeHash beside : path) {
            if (last == 0) {
                return false;
            }
            if (odd(at) || at == last) {
                hash = TreeHash.node(beside, hash);
                int skipped = odd(at) ? 0 : Long.numberOfTrailingZeros(at);
                at >>= skipped;
                last >>= skipped;
            } else {
                hash = TreeHash.node(hash, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    private static boolean odd(long number) {
        return (number & 1) == 1;
    }
}
