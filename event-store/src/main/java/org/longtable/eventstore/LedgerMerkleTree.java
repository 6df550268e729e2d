package org.longtable.eventstore;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.longtable.eventstore.proof.ConsistencyProof;
import org.longtable.eventstore.proof.InclusionProof;
import org.longtable.eventstore.proof.MerkleTree;
import org.longtable.eventstore.proof.TreeHash;

/**
 * The tree is the Merkle tree over the commits of the ledger, and its complete tiles are stored in MongoDB. Its complete parts are stored in the collection
 * {@code tree}, computed from the ledger and computed anew when they are lost; a proof reads a few documents of it and at most 255 commits
 * behind them, however long the ledger is. Any number of processes may use and extend it at once.
 */
public final class LedgerMerkleTree {

    private final LedgerCollection ledger;
    private final TreeTileCollection nodes;

    private LedgerMerkleTree(LedgerCollection ledger, TreeTileCollection nodes) {
        this.ledger = ledger;
        this.nodes = nodes;
    }

    /** The tree of the ledger in a database. */
    public static LedgerMerkleTree of(MongoDatabase database) {
        // What a majority does not have yet could be taken back, and must not be vouched for.
        MongoDatabase settled = database.withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        return new LedgerMerkleTree(
                new LedgerCollection(settled.getCollection("ledger")),
                new TreeTileCollection(settled.getCollection("tree")));
    }

    /** How many commits the ledger holds now: the size of its whole tree. */
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
     * The root that the tree had at a size.
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
     * @throws IndexOutOfBoundsException when the tree of that size does not have it
     */
    public InclusionProof inclusionProof(long index, long size) {
        return on(size, tree -> tree.inclusionProof(index));
    }

    /**
     * Returns the proof that an earlier tree is a prefix of a later tree.
     *
     * @param earlier at least 1
     * @throws IllegalArgumentException when the ledger has fewer commits than {@code later}
     * @throws IndexOutOfBoundsException when {@code earlier} is no size that the later tree had
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

    /** Computes everything that is stored anew from the ledger. */
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

    /** Stores what has become complete, and reads what has not. */
    private IntegrationState grown() {
        return new TreeIntegration(ledger, nodes).integrate();
    }

    /**
     * The record says how many tiles are stored and which commits follow them.
     *
     * @param tiles complete tiles of leaves, all stored
     * @param tailFrom position of the first event behind them
     * @param tail the commits behind them, fewer than 256
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
