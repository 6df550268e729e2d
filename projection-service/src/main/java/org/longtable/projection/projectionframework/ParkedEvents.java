package org.longtable.projection.projectionframework;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores the parked events of all views. When several processes share the store, a process reads them again for every
 * batch, and once a second for queries.
 */
final class ParkedEvents {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedEvents.class);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final MongoCollection<Document> stored;
    private final boolean alone;
    private final Map<Generation, Known> known = new ConcurrentHashMap<>();

    private record Known(FrozenDocuments frozen, long readAt) {}

    ParkedEvents(MongoDatabase database, boolean alone) {
        this.stored = database.getCollection("parked");
        this.alone = alone;
    }

    /** Returns the state for queries, which is at most one second old. */
    FrozenDocuments of(Generation generation) {
        Known now = known.get(generation);
        return now == null || !alone && System.nanoTime() - now.readAt() > FRESH.toNanos()
                ? read(generation)
                : now.frozen();
    }

    /** Returns the state for a batch, as it is stored now. */
    FrozenDocuments asStored(Generation generation) {
        return alone ? of(generation) : read(generation);
    }

    /**
     * Stores the events that a batch has parked. It is called before the documents are written, and again for documents
     * that the store rejected.
     */
    void save(Generation generation, FrozenDocuments.Freezing freezing) {
        Map<String, ParkedStream> changed = freezing.changed();
        if (changed.isEmpty()) {
            return;
        }
        changed.forEach((stream, parked) -> {
            stored.replaceOne(
                    Filters.eq("_id", ParkedStream.id(generation, stream)),
                    parked.toDocument(generation),
                    new ReplaceOptions().upsert(true));
            if (freezing.isNew(stream)) {
                LOG.warn(
                        "The view {} parked position {} ({}) of {}: {}. What waits for it is marked as stale; the page Views says what to do.",
                        generation,
                        parked.first(),
                        parked.type(),
                        stream,
                        parked.cause());
            }
        });
        freezing.saved();
        known.put(generation, new Known(freezing.frozen(), System.nanoTime()));
    }

    void drop(Generation generation) {
        stored.deleteMany(Filters.eq("view", generation.processor()));
        known.remove(generation);
    }

    private FrozenDocuments read(Generation generation) {
        Map<String, ParkedStream> read = new LinkedHashMap<>();
        for (Document one : stored.find(Filters.eq("view", generation.processor()))) {
            ParkedStream parked = ParkedStream.of(one);
            read.put(parked.stream(), parked);
        }
        FrozenDocuments frozen = read.isEmpty() ? FrozenDocuments.NOTHING : new FrozenDocuments(read);
        known.put(generation, new Known(frozen, System.nanoTime()));
        return frozen;
    }
}
