package org.longtable.eventstore.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.longtable.eventstore.proof.MerkleTree;
import org.longtable.eventstore.proof.TreeHash;

/**
 * The reader computes the roots of complete subtrees from stored tiles. It is created for one proof and caches the tiles that it has read.
 */
public final class TileHashReader implements MerkleTree.HashReader {

    private static final int HEIGHT = Integer.numberOfTrailingZeros(TreeTileCollection.WIDTH);

    private final TreeTileCollection nodes;
    private final long tiles;
    private final List<TreeHash> behindTiles;
    private final Map<String, List<TreeHash>> read = new HashMap<>();

    /**
     * @param tiles number of stored tiles of leaves
     * @param behindTiles leaves after the stored tiles, fewer than 256
     */
    TileHashReader(TreeTileCollection nodes, long tiles, List<TreeHash> behindTiles) {
        this.nodes = nodes;
        this.tiles = tiles;
        this.behindTiles = behindTiles;
    }

    @Override
    public TreeHash root(int height, long index) {
        int level = height / HEIGHT;
        int width = 1 << (height % HEIGHT);
        long first = index * width;
        List<TreeHash> hashes = hashes(level, first / TreeTileCollection.WIDTH);
        int from = (int) (first % TreeTileCollection.WIDTH);
        if (from + width > hashes.size()) {
            throw new MissingTreeNodeException("hash %d of level %d".formatted(first + width - 1, level));
        }
        return root(hashes.subList(from, from + width));
    }

    /** Returns the root over a number of hashes that is a power of two. */
    public static TreeHash root(List<TreeHash> hashes) {
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
            throw new MissingTreeNodeException("tile " + tile);
        }
        return stored;
    }

    private List<TreeHash> above(int level, long tile) {
        long index = tile * TreeTileCollection.WIDTH;
        List<TreeTileCollection.SubtreeNode> stored = nodes.nodes(level, index);
        for (TreeTileCollection.SubtreeNode node : stored) {
            if (node.index() != index++) {
                throw new MissingTreeNodeException("hash %d of level %d".formatted(index - 1, level));
            }
        }
        return stored.stream().map(TreeTileCollection.SubtreeNode::hash).toList();
    }
}
