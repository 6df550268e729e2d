package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map.Entry;
import java.util.TreeSet;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A unique index over one or several fields. It maps their values to the key of the document that has them. */
final class UniqueIndex extends AbstractUniqueIndex<DocumentKey> {

    private final MVMap<DocumentKey, DocumentKey> keys;
    private final boolean built;

    UniqueIndex(
            MVMap<DocumentKey, DocumentKey> keys, String name, List<IndexKey> fields, boolean sparse, boolean built) {
        super(name, fields, sparse);
        this.keys = keys;
        this.built = built;
    }

    /**
     * Returns the documents that can match a filter with exact values for at least the first field.
     *
     * @return the bounds; null when the filter does not have such values
     */
    @Nullable
    IndexBounds select(Document filter) {
        DocumentKey prefix = new DocumentKey(new byte[0]);
        int demanded = 0;
        for (IndexKey field : getKeys()) {
            DocumentKey value = IndexBoundsExtractor.equalTo(filter, field.getKey());
            if (value == null) {
                break;
            }
            prefix = prefix.concat(value);
            demanded++;
        }
        return demanded == 0 ? null : new IndexBounds.Keys(startingWith(prefix));
    }

    private TreeSet<DocumentKey> startingWith(DocumentKey prefix) {
        TreeSet<DocumentKey> found = new TreeSet<>();
        var cursor = keys.cursor(prefix, prefix.prefixUpperBound(), false);
        while (cursor.hasNext()) {
            cursor.next();
            found.add(cursor.getValue());
        }
        return found;
    }

    @Override
    protected @Nullable DocumentKey removeDocument(KeyValue values) {
        return keys.remove(KeyEncoding.keyOfAll(values));
    }

    @Override
    protected boolean putKeyPosition(KeyValue values, DocumentKey position) {
        return keys.putIfAbsent(KeyEncoding.keyOfAll(values), position) == null;
    }

    @Override
    protected @Nullable DocumentKey getPosition(KeyValue values) {
        return keys.get(KeyEncoding.keyOfAll(values));
    }

    /**
     * Returns null, so that the library looks up the document by {@code _id}. A sparse index may hold another document under the same
     * nulls.
     */
    @Override
    public @Nullable DocumentKey getPosition(Document document) {
        return null;
    }

    @Override
    public synchronized boolean canHandle(Document query) {
        return false;
    }

    @Override
    protected Iterable<Entry<KeyValue, DocumentKey>> getIterable() {
        throw new UnsupportedOperationException("EmbeddedCollection selects by index itself");
    }

    /** Returns true only for a new index, which the collection then fills. */
    @Override
    public boolean isEmpty() {
        return !built && keys.isEmpty();
    }

    @Override
    public long getCount() {
        return keys.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return 0;
    }
}
