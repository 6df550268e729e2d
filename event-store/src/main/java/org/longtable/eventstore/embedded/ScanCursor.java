package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The cursor returns query results in batches. Between batches it keeps only the last key, so an abandoned cursor holds neither documents
 * nor space in the file.
 */
final class ScanCursor extends AbstractCursor {

    private static final int USUAL_BATCH = 1_000;
    private static final long BYTES_PER_BATCH = 8L * 1024 * 1024;

    private final FindQuery query;
    private final Function<@Nullable DocumentKey, DocumentScan> scanAfter;
    private final UnaryOperator<List<Document>> projection;
    private @Nullable DocumentKey last;
    private int toSkip;
    private int toReturn;
    private boolean exhausted;

    ScanCursor(
            long id,
            FindQuery query,
            Function<@Nullable DocumentKey, DocumentScan> scanAfter,
            UnaryOperator<List<Document>> projection) {
        super(id);
        this.query = query;
        this.scanAfter = scanAfter;
        this.projection = projection;
        this.toSkip = query.skip();
        this.toReturn = query.limit() > 0 ? query.limit() : Integer.MAX_VALUE;
    }

    @Override
    public synchronized boolean isEmpty() {
        return exhausted;
    }

    /** @param batchSize maximum number of documents, 0 for the default */
    @Override
    public synchronized List<Document> takeDocuments(int batchSize) {
        int wanted = Math.min(toReturn, batchSize > 0 ? batchSize : USUAL_BATCH);
        List<Document> batch = new ArrayList<>();
        long bytes = 0;
        DocumentScan scan = scanAfter.apply(last);
        while (scan.hasNext() && batch.size() < wanted && bytes < BYTES_PER_BATCH) {
            Map.Entry<DocumentKey, byte[]> entry = scan.next();
            last = entry.getKey();
            Document document = BsonEncoding.decode(entry.getValue());
            if (query.matches(document) && toSkip-- <= 0) {
                batch.add(document);
                bytes += entry.getValue().length;
            }
        }
        toReturn -= batch.size();
        exhausted = toReturn == 0 || !scan.hasNext();
        return projection.apply(batch);
    }
}
