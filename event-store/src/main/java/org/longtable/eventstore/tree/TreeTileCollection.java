package org.longtable.eventstore.tree;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.proof.TreeHash;

/**
 * The collection stores the Merkle tree as tiles of 256 leaf hashes and as the root hashes of complete subtrees. Complete parts never
 * change, so several processes may write the same part at the same time.
 */
public final class TreeTileCollection {

    /** The number of hashes of one level that are combined into one hash of the level above. */
    public static final int WIDTH = 256;

    private static final String ID = "_id";
    private static final String HASHES = "hashes";
    private static final String HASH = "hash";
    private static final String FIRST = "first";
    private static final String NEXT = "next";

    private final MongoCollection<Document> nodes;

    public TreeTileCollection(MongoCollection<Document> nodes) {
        this.nodes = nodes;
    }

    /**
     * The record holds the index, the hash, and the event positions of a complete subtree.
     *
     * @param index index within the level, from 0
     * @param first position of the first event in the subtree
     * @param next position after the last event in the subtree
     */
    public record SubtreeNode(long index, TreeHash hash, long first, long next) {}

    public Optional<SubtreeNode> node(int level, long index) {
        return Optional.ofNullable(nodes.find(eq(ID, id(level, index))).first()).map(TreeTileCollection::toNode);
    }

    /** Returns the last subtree of a level, or empty when the level has none. */
    Optional<SubtreeNode> last(int level) {
        Document last = nodes.find(and(gte(ID, id(level, 0)), lt(ID, id(level + 1, 0))))
                .sort(descending(ID))
                .limit(1)
                .first();
        return Optional.ofNullable(last).map(TreeTileCollection::toNode);
    }

    /** Returns up to 256 subtrees of a level in order, starting at an index. */
    List<SubtreeNode> nodes(int level, long from) {
        return nodes
                .find(and(gte(ID, id(level, from)), lt(ID, id(level, from + WIDTH))))
                .sort(ascending(ID))
                .into(new ArrayList<>())
                .stream()
                .map(TreeTileCollection::toNode)
                .toList();
    }

    /** Returns the 256 leaves of a tile, or null when the tile is not stored or not complete. */
    @Nullable
    public List<TreeHash> tile(long tile) {
        Document stored = nodes.find(eq(ID, id(0, tile))).first();
        byte[] bytes =
                stored == null ? new byte[0] : stored.get(HASHES, Binary.class).getData();
        if (bytes.length != WIDTH * TreeHash.BYTES) {
            return null;
        }
        List<TreeHash> hashes = new ArrayList<>(WIDTH);
        for (int at = 0; at < bytes.length; at += TreeHash.BYTES) {
            hashes.add(TreeHash.of(Arrays.copyOfRange(bytes, at, at + TreeHash.BYTES)));
        }
        return hashes;
    }

    void addTile(long tile, List<TreeHash> leaves) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(WIDTH * TreeHash.BYTES);
        leaves.forEach(leaf -> bytes.writeBytes(leaf.bytes()));
        add(new Document(ID, id(0, tile)).append(HASHES, new Binary(bytes.toByteArray())));
    }

    void add(int level, SubtreeNode node) {
        add(new Document(ID, id(level, node.index()))
                .append(HASH, new Binary(node.hash().bytes()))
                .append(FIRST, node.first())
                .append(NEXT, node.next()));
    }

    private void add(Document node) {
        try {
            nodes.replaceOne(eq(ID, node.get(ID)), node, new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            // Another process has just stored the same part.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    private static String id(int level, long index) {
        return "%d/%019d".formatted(level, index);
    }

    private static SubtreeNode toNode(Document document) {
        String id = document.getString(ID);
        return new SubtreeNode(
                Long.parseLong(id.substring(id.indexOf('/') + 1)),
                TreeHash.of(document.get(HASH, Binary.class).getData()),
                document.get(FIRST, Number.class).longValue(),
                document.get(NEXT, Number.class).longValue());
    }
}
