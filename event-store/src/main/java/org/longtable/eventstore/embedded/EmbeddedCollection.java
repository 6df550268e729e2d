package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection, stored as one sorted map from {@code _id} to BSON. Changes are made one at a time. Reads take no lock and see the map as it
 * was when they began.
 */
final class EmbeddedCollection extends AbstractMongoCollection<DocumentKey> {

    private static final int SAMPLE_FOR_SIZE = 100;

    private final MVMap<DocumentKey, byte[]> documents;
    private volatile List<Index<DocumentKey>> readableIndexes = List.of();

    EmbeddedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            MVMap<DocumentKey, byte[]> documents) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    MVMap<DocumentKey, byte[]> documents() {
        return documents;
    }

    @Override
    protected QueryResult queryDocuments(
            Document filter,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        FindQuery query = new FindQuery(filter, orderBy, skip, limit, fields);
        if (!query.isInKeyOrder()) {
            DocumentComparator order = new DocumentComparator(Objects.requireNonNull(orderBy));
            return createQueryResult(
                    project(cut(matching(query).sorted(order), query).toList(), query), batchSize);
        }
        if (batchSize > 0) {
            return firstBatch(query, batchSize);
        }
        if (!query.hasNoProjection()) {
            return new QueryResult(project(cut(matching(query), query).toList(), query));
        }
        Iterable<Document> lazily = () -> cut(matching(query), query).iterator();
        return new QueryResult(lazily);
    }

    private QueryResult firstBatch(FindQuery query, int batchSize) {
        ScanCursor cursor = new ScanCursor(
                cursorRegistry.generateCursorId(),
                query,
                after -> DocumentScan.of(documents, select(query.filter()), query.isDescending(), after),
                batch -> project(batch, query));
        List<Document> batch = cursor.takeDocuments(batchSize);
        if (cursor.isEmpty()) {
            return new QueryResult(batch);
        }
        cursorRegistry.add(cursor);
        return new QueryResult(batch, cursor);
    }

    private Stream<Document> matching(FindQuery query) {
        Stream<Document> candidates = stream(
                        DocumentScan.of(documents, select(query.filter()), query.isDescending(), null))
                .map(entry -> BsonEncoding.decode(entry.getValue()));
        return query.hasNoFilter() ? candidates : candidates.filter(query::matches);
    }

    private static Stream<Document> cut(Stream<Document> matching, FindQuery query) {
        Stream<Document> rest = matching.skip(query.skip());
        return query.limit() > 0 ? rest.limit(query.limit()) : rest;
    }

    private List<Document> project(List<Document> found, FindQuery query) {
        // The library's projection can only be reached through its query method.
        return query.hasNoProjection()
                ? found
                : matchDocumentsFromStream(new Document(), found.stream(), 0, 0, 0, null, query.fields())
                        .collectDocuments();
    }

    /** Selects by {@code _id} if the filter restricts it, otherwise by a unique index if the filter restricts its fields. */
    private IndexBounds select(Document filter) {
        IndexBounds byId = getIdField() == null
                ? new IndexBounds.Range(KeyRange.ALL)
                : IndexBoundsExtractor.select(filter, getIdField());
        if (byId instanceof IndexBounds.Range range && !range.range().isBounded()) {
            for (Index<DocumentKey> index : readableIndexes) {
                IndexBounds byIndex = index instanceof UniqueIndex unique ? unique.select(filter) : null;
                if (byIndex != null) {
                    return byIndex;
                }
            }
        }
        return byId;
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    protected Stream<DocumentWithPosition<DocumentKey>> streamAllDocumentsWithPosition() {
        return stream(DocumentScan.of(documents, new IndexBounds.Range(KeyRange.ALL), false, null))
                .map(entry -> new DocumentWithPosition<>(BsonEncoding.decode(entry.getValue()), entry.getKey()));
    }

    @Override
    protected @Nullable Document getDocument(DocumentKey position) {
        byte[] bson = documents.get(position);
        return bson == null ? null : BsonEncoding.decode(bson);
    }

    @Override
    protected DocumentKey addDocumentInternal(Document document) {
        Object id = getIdField() == null ? UUID.randomUUID() : document.get(getIdField());
        DocumentKey key = KeyEncoding.keyOf(id);
        documents.put(key, BsonEncoding.encode(document));
        return key;
    }

    @Override
    protected void handleUpdate(DocumentKey position, Document oldDocument, Document newDocument) {
        documents.put(position, BsonEncoding.encode(newDocument));
    }

    @Override
    protected void removeDocument(DocumentKey position) {
        documents.remove(position);
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public int count(@Nullable Document filter, int skip, int limit) {
        if (filter == null || filter.isEmpty()) {
            return super.count(filter, skip, limit);
        }
        FindQuery query = new FindQuery(filter, null, skip, Math.max(limit, 0), null);
        return (int) cut(matching(query), query).count();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {}

    /** Returns an estimate from the first documents. Keeping the exact size would cost a page in every write. */
    @Override
    protected int getDataSize() {
        double average = stream(DocumentScan.of(documents, new IndexBounds.Range(KeyRange.ALL), false, null))
                .limit(SAMPLE_FOR_SIZE)
                .mapToInt(entry -> entry.getValue().length)
                .average()
                .orElse(0);
        return (int) Math.min(Integer.MAX_VALUE, average * documents.sizeAsLong());
    }

    @Override
    public synchronized void addIndex(Index<DocumentKey> index) {
        super.addIndex(index);
        readableIndexes = List.copyOf(getIndexes());
    }

    @Override
    public synchronized void dropIndex(String indexName) {
        super.dropIndex(indexName);
        readableIndexes = List.copyOf(getIndexes());
    }

    @Override
    public synchronized void addDocument(Document document) {
        super.addDocument(document);
    }

    @Override
    public synchronized void addDocuments(Stream<Document> added) {
        super.addDocuments(added);
    }

    @Override
    public synchronized void removeDocument(Document document) {
        super.removeDocument(document);
    }

    @Override
    public synchronized Document findAndModify(Document command) {
        return super.findAndModify(command);
    }

    @Override
    public synchronized List<Document> insertDocuments(List<Document> inserted, boolean isOrdered) {
        return super.insertDocuments(inserted, isOrdered);
    }

    @Override
    public synchronized int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return super.deleteDocuments(selector, limit, oplog);
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector, Document update, ArrayFilters arrayFilters, boolean multi, boolean upsert, Oplog oplog) {
        boolean onlyById = readableIndexes.stream().allMatch(IdIndex.class::isInstance);
        ReplaceOperation replacement = multi || !onlyById ? null : ReplaceOperation.of(selector, update);
        return replacement == null
                ? super.updateDocuments(selector, update, arrayFilters, multi, upsert, oplog)
                : replace(replacement, upsert);
    }

    private Document replace(ReplaceOperation replacement, boolean upsert) {
        byte[] before = documents.get(replacement.key());
        if (before == null && !upsert) {
            return new Document("n", 0).append("nModified", 0);
        }
        byte[] bson = BsonEncoding.encode(replacement.document());
        if (Arrays.equals(before, bson)) {
            return new Document("n", 1).append("nModified", 0);
        }
        documents.put(replacement.key(), bson);
        // The library counts upserts itself.
        return before == null
                ? new Document("n", 0)
                        .append("nModified", 0)
                        .append("upserted", replacement.document().get(IdIndex.FIELD))
                : new Document("n", 1).append("nModified", 1);
    }

    @Override
    public synchronized void renameTo(MongoDatabase newDatabase, String newName) {
        super.renameTo(newDatabase, newName);
    }
}
