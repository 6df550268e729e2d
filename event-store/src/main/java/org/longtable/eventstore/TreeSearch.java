package org.longtable.eventstore;

import java.util.List;
import java.util.OptionalLong;
import org.longtable.eventstore.TreeNodes.Node;

/** Finds which leaf an event is under: positions count events, leaves count commits. */
final class TreeSearch {

    private final LedgerCollection ledger;
    private final TreeNodes nodes;

    TreeSearch(LedgerCollection ledger, TreeNodes nodes) {
        this.ledger = ledger;
        this.nodes = nodes;
    }

    /** Halves the stored tiles until one is left, so it reads as many as the logarithm of their number. */
    OptionalLong inTiles(long position, long tiles) {
        long low = 0;
        // No tile begins before as many events as it has commits before it.
        long high = Math.min(tiles - 1, (position - Commit.FIRST_POSITION) / TreeNodes.WIDTH);
        while (low <= high) {
            long middle = low + (high - low) / 2;
            Node tile =
                    nodes.node(1, middle).orElseThrow(() -> new TreeIncomplete("hash %d of level 1".formatted(middle)));
            if (position < tile.first()) {
                high = middle - 1;
            } else if (position >= tile.next()) {
                low = middle + 1;
            } else {
                return within(ledger.places(tile.first(), TreeNodes.WIDTH), position, middle * TreeNodes.WIDTH);
            }
        }
        return OptionalLong.empty();
    }

    /** The index of the commit that holds a position, the first of the given ones having the index {@code first}. */
    static OptionalLong within(List<CommitPlace> commits, long position, long first) {
        for (int i = 0; i < commits.size(); i++) {
            if (commits.get(i).holds(position)) {
                return OptionalLong.of(first + i);
            }
        }
        return OptionalLong.empty();
    }
}
