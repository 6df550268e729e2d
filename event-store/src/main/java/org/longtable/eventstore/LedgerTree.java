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
 * The Merkle tree over the ledger's commits in their order, one leaf for each. Its complete parts are stored in the collection
 * {@code tree}, computed from the ledger and computed anew when they are lost; a proof reads a few documents of it and at most 255 commits
 * behind them, however long the ledger is. Any number of processes may use and extend it at once.
 */
public final class LedgerTree {

    private final LedgerCollection ledger;
    private final TreeNodes nodes;

    private LedgerTree(LedgerCollection ledger, TreeNodes nodes) {
        this.ledger = ledger;
        this.nodes = nodes;
    }

    /** The tree of the ledger in a database. */
    public static LedgerTree of(MongoDatabase database) {
        // What a majority does not have yet could be taken back, and must not be vouched for.
        MongoDatabase settled = database.withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        return new LedgerTree(
                new LedgerCollection(settled.getCollection("ledger")), new TreeNodes(settled.getCollection("tree")));
    }

    /** How many commits the ledger holds now: the size of its whole tree. */
    public long size() {
        return grown().size();
    }

    /** The tree as it is now, to be asked several times. */
    public Whole whole() {
        return repairing(() -> {
            Grown grown = grown();
            return new Whole(
                    grown.size(),
                    MerkleTree.of(grown.size(), grown.subtrees(nodes)).root());
        });
    }

    /**
     * Size and root of a tree.
     *
     * @param size number of leaves, which is the number of commits
     */
    public record Whole(long size, TreeHash root) {}

    /**
     * The root that the tree had at a size.
     *
     * @throws IllegalArgumentException when the ledger has fewer commits
     */
    public TreeHash root(long size) {
        return on(size, MerkleTree::root);
    }

    /**
     * Proves that the commit with that index is in the tree of that size.
     *
     * @throws IllegalArgumentException when the ledger has fewer commits
     * @throws IndexOutOfBoundsException when the tree of that size does not have it
     */
    public InclusionProof inclusion(long index, long size) {
        return on(size, tree -> tree.inclusion(index));
    }

    /**
     * Proves that the tree of one size grew to the tree of the other.
     *
     * @param earlier at least 1
     * @throws IllegalArgumentException when the ledger has fewer commits than {@code later}
     * @throws IndexOutOfBoundsException when {@code earlier} is no size that the later tree had
     */
    public ConsistencyProof consistency(long earlier, long later) {
        return on(later, tree -> tree.consistency(earlier));
    }

    /** The index, from 0, of the commit that holds the event at a position; empty when the ledger does not reach so far. */
    public OptionalLong indexOf(long position) {
        return repairing(() -> {
            Grown grown = grown();
            return position < grown.tailFrom()
                    ? new TreeSearch(ledger, nodes).inTiles(position, grown.tiles())
                    : TreeSearch.within(grown.tail(), position, grown.tiles() * TreeNodes.WIDTH);
        });
    }

    /** Computes everything that is stored anew from the ledger. */
    public void rebuild() {
        new TreeGrowth(ledger, nodes).anew();
    }

    private <T> T on(long size, Function<MerkleTree, T> question) {
        return repairing(() -> {
            Grown grown = grown();
            if (size < 0 || size > grown.size()) {
                throw new IllegalArgumentException("The ledger has %d commits, not %d".formatted(grown.size(), size));
            }
            return question.apply(MerkleTree.of(size, grown.subtrees(nodes)));
        });
    }

    private <T> T repairing(Supplier<T> question) {
        try {
            return question.get();
        } catch (TreeIncomplete e) {
            rebuild();
            return question.get();
        }
    }

    /** Stores what has become complete, and reads what has not. */
    private Grown grown() {
        return new TreeGrowth(ledger, nodes).goOn();
    }

    /**
     * How far the stored part reaches, and what stands behind it.
     *
     * @param tiles complete tiles of leaves, all stored
     * @param tailFrom position of the first event behind them
     * @param tail the commits behind them, fewer than 256
     */
    record Grown(long tiles, long tailFrom, List<CommitPlace> tail) {

        long size() {
            return tiles * TreeNodes.WIDTH + tail.size();
        }

        MerkleTree.Subtrees subtrees(TreeNodes nodes) {
            return new StoredSubtrees(
                    nodes, tiles, tail.stream().map(CommitPlace::leaf).toList());
        }
    }
}
