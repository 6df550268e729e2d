package org.longtable.eventstore.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The test checks the tree against the test vectors of the Certificate Transparency reference implementations, and against its definition.
 */
@Tag("integration")
class MerkleTreeTest {

    private static final int LARGEST = 200;

    private static final List<TreeHash> REFERENCE = List.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .stream()
            .map(hex -> TreeHash.leaf(HexFormat.of().parseHex(hex)))
            .toList();

    private static final List<String> REFERENCE_ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final List<TreeHash> LEAVES = leaves();

    private static List<TreeHash> leaves() {
        List<TreeHash> leaves = new ArrayList<>();
        for (int i = 0; i < LARGEST; i++) {
            leaves.add(TreeHash.leaf(new byte[] {(byte) i, 7}));
        }
        return leaves;
    }

    private static MerkleTree tree(List<TreeHash> leaves, int size) {
        return MerkleTree.of(size, (height, index) -> {
            int from = (int) index << height;
            return byDefinition(leaves.subList(from, from + (1 << height)));
        });
    }

    /** Computes MTH as defined in RFC 6962, without optimizations. */
    private static TreeHash byDefinition(List<TreeHash> leaves) {
        if (leaves.isEmpty()) {
            return TreeHash.EMPTY;
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int left = 1;
        while (left * 2 < leaves.size()) {
            left *= 2;
        }
        return TreeHash.node(byDefinition(leaves.subList(0, left)), byDefinition(leaves.subList(left, leaves.size())));
    }

    private static List<String> hex(List<TreeHash> path) {
        return path.stream().map(TreeHash::toString).toList();
    }

    @Test
    void the_roots_are_those_of_the_reference_implementations() {
        CompactRange growing = new CompactRange();
        for (int size = 0; size <= REFERENCE.size(); size++) {
            assertThat(tree(REFERENCE, size).root()).hasToString(REFERENCE_ROOTS.get(size));
            assertThat(growing.root()).hasToString(REFERENCE_ROOTS.get(size));
            if (size < REFERENCE.size()) {
                growing.add(REFERENCE.get(size));
            }
        }
    }

    @Test
    void inclusion_proofs_are_those_of_the_reference_implementations() {
        assertThat(tree(REFERENCE, 1).inclusionProof(0).path()).isEmpty();
        assertThat(hex(tree(REFERENCE, 8).inclusionProof(0).path()))
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(hex(tree(REFERENCE, 8).inclusionProof(5).path()))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(hex(tree(REFERENCE, 3).inclusionProof(2).path())).containsExactly(REFERENCE_ROOTS.get(2));
        assertThat(hex(tree(REFERENCE, 5).inclusionProof(1).path()))
                .containsExactly(
                        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
    }

    @Test
    void consistency_proofs_are_those_of_the_reference_implementations() {
        assertThat(tree(REFERENCE, 1).consistencyProof(1).path()).isEmpty();
        assertThat(hex(tree(REFERENCE, 8).consistencyProof(1).path()))
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(hex(tree(REFERENCE, 8).consistencyProof(6).path()))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(hex(tree(REFERENCE, 5).consistencyProof(2).path()))
                .containsExactly(
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
    }

    @Test
    void every_leaf_of_every_size_is_proven_at_its_place_and_at_no_other() {
        for (int size = 1; size <= LARGEST; size++) {
            MerkleTree tree = tree(LEAVES, size);
            TreeHash root = byDefinition(LEAVES.subList(0, size));
            assertThat(tree.root()).isEqualTo(root);
            for (int index = 0; index < size; index++) {
                InclusionProof proof = tree.inclusionProof(index);
                assertThat(proof.path()).hasSizeLessThanOrEqualTo(8);
                assertThat(proof.verifies(LEAVES.get(index), root)).isTrue();
                assertThat(proof.verifies(LEAVES.get((index + 1) % LARGEST), root))
                        .isFalse();
                assertThat(new InclusionProof(index + 1, size, proof.path()).verifies(LEAVES.get(index), root))
                        .isFalse();
            }
        }
    }

    @Test
    void every_size_grew_out_of_every_smaller_one_and_out_of_nothing_else() {
        TreeHash forged = TreeHash.leaf(new byte[] {1, 2, 3});
        for (int size = 1; size <= LARGEST; size++) {
            MerkleTree tree = tree(LEAVES, size);
            TreeHash root = tree.root();
            for (int earlier = 1; earlier <= size; earlier++) {
                ConsistencyProof proof = tree.consistencyProof(earlier);
                TreeHash before = tree(LEAVES, earlier).root();
                assertThat(proof.path()).hasSizeLessThanOrEqualTo(9);
                assertThat(proof.verifies(before, root)).isTrue();
                assertThat(proof.verifies(forged, root)).isFalse();
                assertThat(proof.verifies(before, forged)).isFalse();
            }
        }
    }

    @Test
    void a_proof_with_a_hash_changed_left_out_or_added_shows_nothing() {
        for (int size : List.of(2, 7, 8, 9, 100, 199)) {
            MerkleTree tree = tree(LEAVES, size);
            TreeHash root = tree.root();
            List<TreeHash> path = tree.inclusionProof(size / 2).path();
            for (List<TreeHash> wrong : spoiled(path)) {
                assertThat(new InclusionProof(size / 2, size, wrong).verifies(LEAVES.get(size / 2), root))
                        .isFalse();
            }
            TreeHash before = tree(LEAVES, size / 2).root();
            for (List<TreeHash> wrong : spoiled(tree.consistencyProof(size / 2).path())) {
                assertThat(new ConsistencyProof(size / 2, size, wrong).verifies(before, root))
                        .isFalse();
            }
        }
    }

    private static List<List<TreeHash>> spoiled(List<TreeHash> path) {
        List<List<TreeHash>> all = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            List<TreeHash> changed = new ArrayList<>(path);
            changed.set(i, TreeHash.leaf(new byte[] {42}));
            all.add(changed);
            List<TreeHash> shorter = new ArrayList<>(path);
            shorter.remove(i);
            all.add(shorter);
        }
        List<TreeHash> longer = new ArrayList<>(path);
        longer.add(TreeHash.EMPTY);
        all.add(longer);
        return all;
    }

    @Test
    void a_growing_tree_has_the_root_of_its_size() {
        CompactRange growing = new CompactRange();
        for (int size = 1; size <= LARGEST; size++) {
            growing.add(LEAVES.get(size - 1));
            assertThat(growing.root()).isEqualTo(byDefinition(LEAVES.subList(0, size)));
        }
        assertThat(growing.size()).isEqualTo(LARGEST);
    }

    @Test
    void nothing_is_proven_of_a_leaf_or_a_size_that_the_tree_does_not_have() {
        MerkleTree tree = tree(LEAVES, 5);
        assertThatThrownBy(() -> tree.inclusionProof(5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.consistencyProof(6)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.consistencyProof(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
