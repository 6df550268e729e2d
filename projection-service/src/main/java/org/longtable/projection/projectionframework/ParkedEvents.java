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

/** What views have parked. A process that shares the store reads it again for every batch, and for readers once a second. */
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

    /** As a reader needs it: at most a second old. */
    FrozenDocuments of(Generation generation) {
        Known now = known.get(generation);
        return now == null || !alone && System.nanoTime() - now.readAt() > FRESH.toNanos()
                ? read(generation)
                : now.frozen();
    }

    /** As a batch needs it: as it is stored now. */
    FrozenDocuments asStored(Generation generation) {
        return alone ? of(generation) : read(generation);
    }

    /** Stores what a batch has parked, before its documents are written. */
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
