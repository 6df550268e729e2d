package org.longtable.benchmarks;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.longtable.eventstore.proof.InclusionProof;
import org.longtable.eventstore.proof.MerkleTree;
import org.longtable.eventstore.proof.TreeHash;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Compares creating and verifying an inclusion proof with the bare hash computations. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls what is marked with Setup first.
public class ProofMicrobenchmark {

    private static final int LEAVES = 1_000_000;
    private static final int NEXT = 7_919;

    private final List<TreeHash[]> levels = new ArrayList<>();
    private final byte[] node = new byte[1 + 2 * TreeHash.BYTES];
    private MerkleTree tree;
    private TreeHash root;
    private InclusionProof proof;
    private MessageDigest sha256;
    private int index;

    /** Computes the roots of all complete subtrees, as a ledger stores them. */
    @Setup
    public void grow() throws Exception {
        TreeHash[] level = new TreeHash[LEAVES];
        for (int i = 0; i < LEAVES; i++) {
            level[i] = leaf(i);
        }
        while (level.length > 0) {
            levels.add(level);
            level = above(level);
        }
        tree = MerkleTree.of(LEAVES, (height, at) -> levels.get(height)[(int) at]);
        root = tree.root();
        index = LEAVES / 3;
        proof = tree.inclusionProof(index);
        sha256 = MessageDigest.getInstance("SHA-256");
    }

    private static TreeHash leaf(int i) {
        return TreeHash.leaf(ByteBuffer.allocate(TreeHash.BYTES).putInt(i).array());
    }

    private static TreeHash[] above(TreeHash[] level) {
        TreeHash[] above = new TreeHash[level.length / 2];
        for (int i = 0; i < above.length; i++) {
            above[i] = TreeHash.node(level[2 * i], level[2 * i + 1]);
        }
        return above;
    }

    /** Creates the proof of a different commit each time. */
    @Benchmark
    public InclusionProof made() {
        index = (index + NEXT) % LEAVES;
        return tree.inclusionProof(index);
    }

    /** Computes the root from the leaf and the proof, and compares it with the known root. */
    @Benchmark
    public boolean checked() {
        boolean proves = proof.verifies(levels.getFirst()[(int) proof.index()], root);
        if (!proves) {
            throw new IllegalStateException("The proof is invalid");
        }
        return proves;
    }

    /** Computes only the hashes that every check needs. */
    @Benchmark
    public byte[] digested() {
        byte[] digest = sha256.digest(node);
        for (int i = 1; i < proof.path().size(); i++) {
            System.arraycopy(digest, 0, node, 1, TreeHash.BYTES);
            digest = sha256.digest(node);
        }
        return digest;
    }
}
