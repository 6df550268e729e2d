package org.longtable.eventstore.tree;

import java.util.List;
import java.util.OptionalLong;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.CommitLeaf;
import org.longtable.eventstore.ledger.LedgerCollection;
import org.longtable.eventstore.tree.TreeTileCollection.SubtreeNode;

/** The search finds the leaf that contains an event, because positions count events and leaves count commits. */
final class LeafIndexSearch {

    private final LedgerCollection ledger;
    private final TreeTileCollection nodes;

    LeafIndexSearch(LedgerCollection ledger, TreeTileCollection nodes) {
        this.ledger = ledger;
        this.nodes = nodes;
    }

    /** Finds the leaf with a binary search over the stored tiles. */
    OptionalLong searchTiles(long position, long tiles) {
        long low = 0;
        // Every commit has at least one event, which limits the number of tiles before a position.
        long high = Math.min(tiles - 1, (position - Commit.FIRST_POSITION) / TreeTileCollection.WIDTH);
        while (low <= high) {
            long middle = low + (high - low) / 2;
            SubtreeNode tile = nodes.node(1, middle)
                    .orElseThrow(() -> new MissingTreeNodeException("hash %d of level 1".formatted(middle)));
            if (position < tile.first()) {
                high = middle - 1;
            } else if (position >= tile.next()) {
                low = middle + 1;
            } else {
                return searchCommits(
                        ledger.leavesFrom(tile.first(), TreeTileCollection.WIDTH),
                        position,
                        middle * TreeTileCollection.WIDTH);
            }
        }
        return OptionalLong.empty();
    }

    /** Finds the leaf in a list of commits. */
    static OptionalLong searchCommits(List<CommitLeaf> commits, long position, long first) {
        for (int i = 0; i < commits.size(); i++) {
            if (commits.get(i).contains(position)) {
                return OptionalLong.of(first + i);
            }
        }
        return OptionalLong.empty();
    }
}
