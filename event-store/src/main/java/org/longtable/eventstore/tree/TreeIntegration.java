package org.longtable.eventstore.tree;

import java.util.List;
import java.util.Optional;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.CommitLeaf;
import org.longtable.eventstore.ledger.LedgerCollection;
import org.longtable.eventstore.ledger.LedgerCorruptedException;
import org.longtable.eventstore.proof.TreeHash;
import org.longtable.eventstore.tree.LedgerMerkleTree.IntegrationState;
import org.longtable.eventstore.tree.TreeTileCollection.SubtreeNode;

/** The integration extends the stored Merkle tree to the end of the ledger and completes work that was interrupted. */
final class TreeIntegration {

    private final LedgerCollection ledger;
    private final TreeTileCollection nodes;

    TreeIntegration(LedgerCollection ledger, TreeTileCollection nodes) {
        this.ledger = ledger;
        this.nodes = nodes;
    }

    /** Integrates the commits that follow the last stored tile. */
    IntegrationState integrate() {
        return run(nodes.last(1), false);
    }

    /** Rebuilds the stored tree from the first commit. */
    IntegrationState rebuild() {
        return run(Optional.empty(), true);
    }

    private IntegrationState run(Optional<SubtreeNode> last, boolean anew) {
        long tiles = last.map(node -> node.index() + 1).orElse(0L);
        long from = last.map(SubtreeNode::next).orElse(Commit.FIRST_POSITION);
        List<CommitLeaf> commits = following(from);
        while (commits.size() == TreeTileCollection.WIDTH) {
            store(tiles, commits);
            tiles++;
            from = commits.getLast().next();
            commits = following(from);
        }
        raise(1, tiles, anew);
        return new IntegrationState(tiles, from, commits);
    }

    private void store(long tile, List<CommitLeaf> commits) {
        List<TreeHash> leaves = commits.stream().map(CommitLeaf::leaf).toList();
        // The leaves are written before their root hash, because a tile counts as stored when its root exists.
        nodes.addTile(tile, leaves);
        nodes.add(
                1,
                new SubtreeNode(
                        tile,
                        TileHashReader.root(leaves),
                        commits.getFirst().position(),
                        commits.getLast().next()));
    }

    private void raise(int level, long complete, boolean anew) {
        long above = complete / TreeTileCollection.WIDTH;
        if (above == 0) {
            return;
        }
        long known =
                anew ? 0 : nodes.last(level + 1).map(node -> node.index() + 1).orElse(0L);
        for (long index = known; index < above; index++) {
            List<SubtreeNode> below = nodes.nodes(level, index * TreeTileCollection.WIDTH);
            if (below.size() != TreeTileCollection.WIDTH) {
                throw new MissingTreeNodeException("a hash under %d of level %d".formatted(index, level + 1));
            }
            List<TreeHash> hashes = below.stream().map(SubtreeNode::hash).toList();
            nodes.add(
                    level + 1,
                    new SubtreeNode(
                            index,
                            TileHashReader.root(hashes),
                            below.getFirst().first(),
                            below.getLast().next()));
        }
        raise(level + 1, above, anew);
    }

    private List<CommitLeaf> following(long from) {
        List<CommitLeaf> commits = ledger.leavesFrom(from, TreeTileCollection.WIDTH);
        long next = from;
        for (CommitLeaf commit : commits) {
            if (commit.position() != next) {
                throw LedgerCorruptedException.at(next, commit.position());
            }
            next = commit.next();
        }
        return commits;
    }
}
