package org.longtable.eventstore.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * The proof shows that an earlier tree is a prefix of a later tree to anyone who knows the two root hashes.
 *
 * @param from number of leaves of the earlier tree
 * @param to number of leaves of the later tree
 * @param path roots of subtrees; their number grows with the logarithm of {@code to}
 */
public record ConsistencyProof(long from, long to, List<TreeHash> path) {

    /** Returns whether the proof is valid for the two root hashes. */
    public boolean verifies(TreeHash earlier, TreeHash later) {
        if (from < 1 || to < from) {
            return false;
        }
        if (from == to) {
            return path.isEmpty() && earlier.equals(later);
        }
        return !path.isEmpty() && climbs(earlier, later);
    }

    private boolean climbs(TreeHash earlier, TreeHash later) {
        List<TreeHash> steps = new ArrayList<>(path);
        if (Long.bitCount(from) == 1) {
            steps.addFirst(earlier);
        }
        int complete = Long.numberOfTrailingZeros(from);
        long at = (from - 1) >> complete;
        long last = (to - 1) >> complete;
        TreeHash ofEarlier = steps.getFirst();
        TreeHash ofLater = ofEarlier;
        for (TreeHash beside : steps.subList(1, steps.size())) {
            if (last == 0) {
                return false;
            }
            if (odd(at) || at == last) {
                ofEarlier = TreeHash.node(beside, ofEarlier);
                ofLater = TreeHash.node(beside, ofLater);
                int skipped = at == 0 ? 0 : Long.numberOfTrailingZeros(at);
                at >>= skipped;
                last >>= skipped;
            } else {
                ofLater = TreeHash.node(ofLater, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && ofEarlier.equals(earlier) && ofLater.equals(later);
    }

    private static boolean odd(long number) {
        return (number & 1) == 1;
    }
}
