package org.longtable.eventstore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.longtable.eventstore.proof.MerkleTree;
import org.longtable.eventstore.proof.TreeHash;

/** Complete subtrees out of stored tiles and of the leaves behind them. For one proof: it remembers each tile it has read. */
final class StoredSubtrees implements MerkleTree.Subtrees {

    private static final int HEIGHT = Integer.numberOfTrailingZeros(TreeNodes.WIDTH);

    private final TreeNodes nodes;
    private final long tiles;
    private final List<TreeHash> behindTiles;
    private final Map<String, List<TreeHash>> read = new HashMap<>();

    /**
     * @param tiles how many tiles of leaves are stored
     * @param behindTiles the leaves behind the stored ones, fewer than 256
     */
    StoredSubtrees(TreeNodes nodes, long tiles, List<TreeHash> behindTiles) {
        this.nodes = nodes;
        this.tiles = tiles;
        this.behindTiles = behindTiles;
    }

    @Override
    public TreeHash root(int height, long index) {
        int level = height / HEIGHT;
        int width = 1 << (height % HEIGHT);
        long first = index * width;
        List<TreeHash> hashes = hashes(level, first / TreeNodes.WIDTH);
        int from = (int) (first % TreeNodes.WIDTH);
        if (from + width > hashes.size()) {
            throw new TreeIncomplete("hash %d of level %d".formatted(first + width - 1, level));
        }
        return root(hashes.subList(from, from + width));
    }

    /** The root over a power of two of hashes. */
    static TreeHash root(List<TreeHash> hashes) {
        if (hashes.size() == 1) {
            return hashes.getFirst();
        }
        int middle = hashes.size() / 2;
        return TreeHash.node(root(hashes.subList(0, middle)), root(hashes.subList(middle, hashes.size())));
    }

    private List<TreeHash> hashes(int level, long tile) {
        return read.computeIfAbsent(level + "/" + tile, any -> level == 0 ? leaves(tile) : above(level, tile));
    }

    private List<TreeHash> leaves(long tile) {
        if (tile == tiles) {
            return behindTiles;
        }
        List<TreeHash> stored = nodes.tile(tile);
        if (stored == null) {
            throw new TreeIncomplete("tile " + tile);
        }
        return stored;
    }

    private List<TreeHash> above(int level, long tile) {
        long index = tile * TreeNodes.WIDTH;
        List<TreeNodes.Node> stored = nodes.nodes(level, index);
        for (TreeNodes.Node node : stored) {
            if (node.index() != index++) {
                throw new TreeIncomplete("hash %d of level %d".formatted(index - 1, level));
            }
        }
        return stored.stream().map(TreeNodes.Node::hash).toList();
    }
}
