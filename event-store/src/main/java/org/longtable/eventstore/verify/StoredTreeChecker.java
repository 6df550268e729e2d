package org.longtable.eventstore.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.longtable.eventstore.ledger.CommitLeaf;
import org.longtable.eventstore.proof.TreeHash;
import org.longtable.eventstore.tree.TileHashReader;
import org.longtable.eventstore.tree.TreeTileCollection;
import org.longtable.eventstore.tree.TreeTileCollection.SubtreeNode;

/**
 * The checker compares the stored Merkle tree with the commits of the ledger. A missing node is not an error, because it is computed when
 * it is needed.
 */
final class StoredTreeChecker {

    private final TreeTileCollection nodes;

    /** The nodes of the incomplete subtree of each level, starting with level 0. */
    private final List<List<SubtreeNode>> growing = new ArrayList<>();

    private long commits;

    StoredTreeChecker(TreeTileCollection nodes) {
        this.nodes = nodes;
    }

    /** Checks the next commit and returns the first position covered by an invalid stored hash, or empty when there is none. */
    OptionalLong check(CommitLeaf commit) {
        return add(0, new SubtreeNode(commits++, commit.leaf(), commit.position(), commit.next()));
    }

    private OptionalLong add(int level, SubtreeNode node) {
        if (growing.size() == level) {
            growing.add(new ArrayList<>());
        }
        List<SubtreeNode> siblings = growing.get(level);
        siblings.add(node);
        if (siblings.size() < TreeTileCollection.WIDTH) {
            return OptionalLong.empty();
        }
        List<TreeHash> hashes = siblings.stream().map(SubtreeNode::hash).toList();
        long index = node.index() / TreeTileCollection.WIDTH;
        SubtreeNode parent = new SubtreeNode(
                index, TileHashReader.root(hashes), siblings.getFirst().first(), node.next());
        siblings.clear();
        boolean held = (level > 0 || holdsTile(index, hashes))
                && nodes.node(level + 1, index).map(parent::equals).orElse(true);
        return held ? add(level + 1, parent) : OptionalLong.of(parent.first());
    }

    private boolean holdsTile(long index, List<TreeHash> leaves) {
        List<TreeHash> stored = nodes.tile(index);
        return stored == null || stored.equals(leaves);
    }
}
