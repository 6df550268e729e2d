package org.longtable.eventstore.read;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.ledger.RecordedEvent;

/** The collection stores the latest snapshot of each aggregate. Snapshots only save time and can be deleted without loss. */
public final class SnapshotCollection {

    private static final String ID = "_id";
    private static final String SEQ = "seq";

    private final MongoCollection<Document> snapshots;
    private final boolean alone;
    private @Nullable Boolean any;

    /** @param alone whether no other process stores snapshots, so that an empty collection need not be queried again */
    public SnapshotCollection(MongoCollection<Document> snapshots, boolean alone) {
        this.snapshots = snapshots;
        this.alone = alone;
    }

    /** Stores a snapshot unless a later one is already stored. */
    public void store(RecordedEvent snapshot) {
        Document document = new Document(ID, snapshot.aggregate())
                .append(SEQ, snapshot.seq())
                .append("id", snapshot.id())
                .append("type", snapshot.type())
                .append("rev", snapshot.rev())
                .append("aggregateType", snapshot.aggregateType())
                .append("payload", snapshot.payload())
                .append("meta", snapshot.meta())
                .append("ts", Date.from(snapshot.ts()));
        expect();
        try {
            snapshots.replaceOne(
                    and(eq(ID, snapshot.aggregate()), lte(SEQ, snapshot.seq())),
                    document,
                    new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            // The stored snapshot is later, so the upsert tried to insert a second one.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    public Optional<RecordedEvent> of(String aggregate) {
        if (alone && !any()) {
            return Optional.empty();
        }
        return Optional.ofNullable(snapshots.find(eq(ID, aggregate)).first()).map(SnapshotCollection::toEvent);
    }

    private synchronized void expect() {
        any = true;
    }

    private synchronized boolean any() {
        if (any == null) {
            any = snapshots.find().first() != null;
        }
        return any;
    }

    private static RecordedEvent toEvent(Document document) {
        return new RecordedEvent(
                document.getString("id"),
                document.getString("type"),
                document.getString("rev"),
                document.getString(ID),
                document.getString("aggregateType"),
                document.get(SEQ, Number.class).longValue(),
                document.getString("payload"),
                document.getString("meta"),
                document.getDate("ts").toInstant());
    }
}
