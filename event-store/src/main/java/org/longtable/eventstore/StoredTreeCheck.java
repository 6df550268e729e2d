package org.longtable.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.longtable.eventstore.TreeNodes.Node;
import org.longtable.eventstore.proof.TreeHash;

/** Holds the stored tree against the ledger's commits. What is not stored is no fault: it is computed when it is needed. */
final class StoredTreeCheck {

    private final TreeNodes nodes;

    /** Of each level from 0, what has come of the subtree that is not complete yet. */
    private final List<List<Node>> growing = new ArrayList<>();

    private long commits;

    StoredTreeCheck(TreeNodes nodes) {
        this.nodes = nodes;
    }

    /** Takes the next commit. Returns the first position under a stored hash that is wrong; empty when none is. */
    OptionalLong step(CommitPlace commit) {
        return add(0, new Node(commits++, commit.leaf(), commit.position(), commit.next()));
    }

    private OptionalLong add(int level, Node node) {
        if (growing.size() == level) {
            growing.add(new ArrayList<>());
        }
        List<Node> siblings = growing.get(level);
        siblings.add(node);
        if (siblings.size() < TreeNodes.WIDTH) {
            return OptionalLong.empty();
        }
        List<TreeHash> hashes = siblings.stream().map(Node::hash).toList();
        long index = node.index() / TreeNodes.WIDTH;
        Node parent =
                new Node(index, StoredSubtrees.root(hashes), siblings.getFirst().first(), node.next());
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
