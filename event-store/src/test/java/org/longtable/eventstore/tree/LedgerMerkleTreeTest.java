package org.longtable.eventstore.tree;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.eventstore.LedgerFixtures;
import org.longtable.eventstore.TestMongoServer;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.CommitCodec;
import org.longtable.eventstore.ledger.LedgerCorruptedException;
import org.longtable.eventstore.proof.CompactRange;
import org.longtable.eventstore.proof.TreeHash;

/** The test checks that the stored tree equals the tree over the commits at every size. */
@Tag("integration")
class LedgerMerkleTreeTest {

    private static final int COMMITS = 256 * 3 + 77;

    private final MongoDatabase database = TestMongoServer.EMBEDDED.freshDatabase();
    private final MongoCollection<Document> stored = database.getCollection("tree");
    private final LedgerMerkleTree tree = LedgerMerkleTree.of(database);
    private final List<TreeHash> roots = new ArrayList<>();
    private final List<TreeHash> leaves = new ArrayList<>();
    private final List<Commit> commits = new ArrayList<>();
    private final CompactRange expected = new CompactRange();

    @BeforeEach
    void someCommits() {
        roots.add(expected.root());
        append(COMMITS);
    }

    private void append(int count) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Commit next = LedgerFixtures.following(commits, commits.size() % 3 + 1, "hello");
            commits.add(next);
            documents.add(CommitCodec.toDocument(next));
            leaves.add(TreeHash.leafOfCommit(next.hash()));
            expected.add(leaves.getLast());
            roots.add(expected.root());
        }
        database.getCollection("ledger").insertMany(documents);
    }

    @Test
    void an_empty_ledger_has_the_empty_tree() {
        LedgerMerkleTree empty = LedgerMerkleTree.of(TestMongoServer.EMBEDDED.freshDatabase());
        assertThat(empty.head()).isEqualTo(new LedgerMerkleTree.TreeHead(0, TreeHash.EMPTY));
        assertThat(empty.leafIndexOf(1)).isEmpty();
    }

    @Test
    void it_has_the_right_root_at_every_size() {
        assertThat(tree.size()).isEqualTo(COMMITS);
        for (int size = 0; size <= COMMITS; size += size % 256 < 2 ? 1 : 31) {
            assertThat(tree.root(size)).isEqualTo(roots.get(size));
        }
        assertThat(tree.head().root()).isEqualTo(roots.getLast());
    }

    @Test
    void it_proves_commits_in_full_tiles_and_behind_them() {
        for (int index : List.of(0, 1, 255, 256, 511, 700, 767, 768, COMMITS - 1)) {
            for (int size : List.of(index + 1, COMMITS)) {
                assertThat(tree.inclusionProof(index, size).verifies(leaves.get(index), roots.get(size)))
                        .isTrue();
            }
        }
    }

    @Test
    void it_proves_that_it_grew() {
        for (int earlier : List.of(1, 2, 255, 256, 257, 513, 768, COMMITS)) {
            assertThat(tree.consistencyProof(earlier, COMMITS).verifies(roots.get(earlier), roots.get(COMMITS)))
                    .isTrue();
        }
        assertThat(tree.consistencyProof(100, 300).verifies(roots.get(100), roots.get(300)))
                .isTrue();
    }

    @Test
    void it_finds_the_commit_of_every_event() {
        for (int index = 0; index < COMMITS; index += 13) {
            Commit commit = commits.get(index);
            assertThat(tree.leafIndexOf(commit.position())).hasValue(index);
            assertThat(tree.leafIndexOf(commit.last())).hasValue(index);
        }
        assertThat(tree.leafIndexOf(0)).isEmpty();
        assertThat(tree.leafIndexOf(commits.getLast().next())).isEmpty();
    }

    @Test
    void it_grows_with_the_ledger() {
        tree.size();
        append(300);
        assertThat(tree.head()).isEqualTo(new LedgerMerkleTree.TreeHead(COMMITS + 300, roots.getLast()));
        assertThat(tree.inclusionProof(COMMITS, COMMITS + 300).verifies(leaves.get(COMMITS), roots.getLast()))
                .isTrue();
    }

    @Test
    void what_is_lost_of_it_is_computed_anew() {
        tree.size();
        stored.deleteOne(eq("_id", "0/%019d".formatted(1)));
        assertThat(tree.inclusionProof(300, COMMITS).verifies(leaves.get(300), roots.get(COMMITS)))
                .isTrue();
        stored.deleteOne(eq("_id", "1/%019d".formatted(0)));
        assertThat(tree.root(COMMITS)).isEqualTo(roots.get(COMMITS));
        stored.drop();
        assertThat(tree.leafIndexOf(commits.get(300).position())).hasValue(300);
        assertThat(stored.countDocuments(regex("_id", "^0/"))).isEqualTo(3);
    }

    @Test
    void many_at_once_store_the_same() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<LedgerMerkleTree.TreeHead>> answers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                answers.add(pool.submit(() -> LedgerMerkleTree.of(database).head()));
            }
            for (Future<LedgerMerkleTree.TreeHead> answer : answers) {
                assertThat(answer.get().root()).isEqualTo(roots.getLast());
            }
        }
        assertThat(stored.countDocuments()).isEqualTo(6);
    }

    @Test
    void a_size_that_the_ledger_has_not_reached_is_refused() {
        assertThatThrownBy(() -> tree.root(COMMITS + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_ledger_with_a_hole_is_not_vouched_for() {
        database.getCollection("ledger").deleteOne(eq("_id", commits.get(40).position()));
        assertThatThrownBy(tree::head).isInstanceOf(LedgerCorruptedException.class);
    }
}
