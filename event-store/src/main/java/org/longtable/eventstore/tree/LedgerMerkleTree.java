package org.longtable.eventstore.tree;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.longtable.eventstore.ledger.CommitLeaf;
import org.longtable.eventstore.ledger.LedgerCollection;
import org.longtable.eventstore.proof.ConsistencyProof;
import org.longtable.eventstore.proof.InclusionProof;
import org.longtable.eventstore.proof.MerkleTree;
import org.longtable.eventstore.proof.TreeHash;

/**
 * The Merkle tree over the commits of the ledger. Its complete tiles are stored in the collection {@code tree}; they are computed from the
 * ledger and rebuilt when they are lost. A proof reads a few of these documents and at most 255 commits after them, regardless of the size
 * of the ledger. Several processes may use and extend the tree at the same time.
 */
public final class LedgerMerkleTree {

    private final LedgerCollection ledger;
    private final TreeTileCollection nodes;

    private LedgerMerkleTree(LedgerCollection ledger, TreeTileCollection nodes) {
        this.ledger = ledger;
        this.nodes = nodes;
    }

    /** Returns the tree of the ledger in a database. */
    public static LedgerMerkleTree of(MongoDatabase database) {
        // Data that a majority does not have yet could be rolled back, so the tree must not include it.
        MongoDatabase settled = database.withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        return new LedgerMerkleTree(
                new LedgerCollection(settled.getCollection("ledger")),
                new TreeTileCollection(settled.getCollection("tree")));
    }

    /** Returns the number of commits in the ledger, which is the size of the tree. */
    public long size() {
        return grown().size();
    }

    /** Returns the tree head of the current ledger. */
    public TreeHead head() {
        return repairing(() -> {
            IntegrationState grown = grown();
            return new TreeHead(
                    grown.size(),
                    MerkleTree.of(grown.size(), grown.subtrees(nodes)).root());
        });
    }

    /**
     * The tree head holds the size and the root hash of the tree.
     *
     * @param size number of leaves, which is the number of commits
     */
    public record TreeHead(long size, TreeHash root) {}

    /**
     * Returns the root that the tree had at a given size.
     *
     * @throws IllegalArgumentException when the ledger has fewer commits
     */
    public TreeHash root(long size) {
        return on(size, MerkleTree::root);
    }

    /**
     * Returns the proof that a tree of a given size includes a commit.
     *
     * @throws IllegalArgumentException when the ledger has fewer commits
     * @throws IndexOutOfBoundsException when the tree of that size does not include the commit
     */
    public InclusionProof inclusionProof(long index, long size) {
        return on(size, tree -> tree.inclusionProof(index));
    }

    /**
     * Returns the proof that an earlier tree is a prefix of a later tree.
     *
     * @param earlier size of the earlier tree, at least 1
     * @throws IllegalArgumentException when the ledger has fewer commits than {@code later}
     * @throws IndexOutOfBoundsException when the later tree never had the size {@code earlier}
     */
    public ConsistencyProof consistencyProof(long earlier, long later) {
        return on(later, tree -> tree.consistencyProof(earlier));
    }

    /** Returns the index of the leaf whose commit contains the event at a position. */
    public OptionalLong leafIndexOf(long position) {
        return repairing(() -> {
            IntegrationState grown = grown();
            return position < grown.tailFrom()
                    ? new LeafIndexSearch(ledger, nodes).searchTiles(position, grown.tiles())
                    : LeafIndexSearch.searchCommits(grown.tail(), position, grown.tiles() * TreeTileCollection.WIDTH);
        });
    }

    /** Rebuilds all stored parts of the tree from the ledger. */
    public void rebuild() {
        new TreeIntegration(ledger, nodes).rebuild();
    }

    private <T> T on(long size, Function<MerkleTree, T> question) {
        return repairing(() -> {
            IntegrationState grown = grown();
            if (size < 0 || size > grown.size()) {
                throw new IllegalArgumentException("The ledger has %d commits, not %d".formatted(grown.size(), size));
            }
            return question.apply(MerkleTree.of(size, grown.subtrees(nodes)));
        });
    }

    private <T> T repairing(Supplier<T> question) {
        try {
            return question.get();
        } catch (MissingTreeNodeException e) {
            rebuild();
            return question.get();
        }
    }

    /** Stores the tiles that are complete by now and reads the remaining commits. */
    private IntegrationState grown() {
        return new TreeIntegration(ledger, nodes).integrate();
    }

    /**
     * The record says how many tiles are stored and which commits follow them.
     *
     * @param tiles number of complete tiles of leaves, all of which are stored
     * @param tailFrom position of the first event after the tiles
     * @param tail commits after the tiles, fewer than 256
     */
    record IntegrationState(long tiles, long tailFrom, List<CommitLeaf> tail) {

        long size() {
            return tiles * TreeTileCollection.WIDTH + tail.size();
        }

        MerkleTree.HashReader subtrees(TreeTileCollection nodes) {
            return new TileHashReader(
                    nodes, tiles, tail.stream().map(CommitLeaf::leaf).toList());
        }
    }
}
