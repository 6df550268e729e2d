package org.longtable.eventstore;

import java.util.List;
import java.util.Optional;
import org.longtable.eventstore.LedgerTree.Grown;
import org.longtable.eventstore.TreeNodes.Node;
import org.longtable.eventstore.proof.TreeHash;

/** Brings the stored tree up to the ledger's end. What it was interrupted in, it finds and completes. */
final class TreeGrowth {

    private final LedgerCollection ledger;
    private final TreeNodes nodes;

    TreeGrowth(LedgerCollection ledger, TreeNodes nodes) {
        this.ledger = ledger;
        this.nodes = nodes;
    }

    /** From where it was left on. */
    Grown goOn() {
        return run(nodes.last(1), false);
    }

    /** Everything from the ledger's beginning on, over what is stored: who reads meanwhile finds nothing missing that was there. */
    Grown anew() {
        return run(Optional.empty(), true);
    }

    private Grown run(Optional<Node> last, boolean anew) {
        long tiles = last.map(node -> node.index() + 1).orElse(0L);
        long from = last.map(Node::next).orElse(Commit.FIRST_POSITION);
        List<CommitPlace> commits = following(from);
        while (commits.size() == TreeNodes.WIDTH) {
            store(tiles, commits);
            tiles++;
            from = commits.getLast().next();
            commits = following(from);
        }
        raise(1, tiles, anew);
        return new Grown(tiles, from, commits);
    }

    private void store(long tile, List<CommitPlace> commits) {
        List<TreeHash> leaves = commits.stream().map(CommitPlace::leaf).toList();
        // The leaves before the hash over them: that one counts.
        nodes.addTile(tile, leaves);
        nodes.add(
                1,
                new Node(
                        tile,
                        StoredSubtrees.root(leaves),
                        commits.getFirst().position(),
                        commits.getLast().next()));
    }

    private void raise(int level, long complete, boolean anew) {
        long above = complete / TreeNodes.WIDTH;
        if (above == 0) {
            return;
        }
        long known =
                anew ? 0 : nodes.last(level + 1).map(node -> node.index() + 1).orElse(0L);
        for (long index = known; index < above; index++) {
            List<Node> below = nodes.nodes(level, index * TreeNodes.WIDTH);
            if (below.size() != TreeNodes.WIDTH) {
                throw new TreeIncomplete("a hash under %d of level %d".formatted(index, level + 1));
            }
            List<TreeHash> hashes = below.stream().map(Node::hash).toList();
            nodes.add(
                    level + 1,
                    new Node(
                            index,
                            StoredSubtrees.root(hashes),
                            below.getFirst().first(),
                            below.getLast().next()));
        }
        raise(level + 1, above, anew);
    }

    private List<CommitPlace> following(long from) {
        List<CommitPlace> commits = ledger.places(from, TreeNodes.WIDTH);
        long next = from;
        for (CommitPlace commit : commits) {
            if (commit.position() != next) {
                throw LedgerDamaged.at(next, commit.position());
            }
            next = commit.next();
        }
        return commits;
    }
}
