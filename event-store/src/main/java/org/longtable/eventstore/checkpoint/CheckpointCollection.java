package org.longtable.eventstore.checkpoint;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** The collection stores the signed checkpoints, one for each tree size that was signed. */
public final class CheckpointCollection {

    private static final String SIZE = "_id";
    private static final String NOTE = "note";
    private static final String AT = "at";

    private final MongoCollection<Document> notes;

    public CheckpointCollection(MongoDatabase database) {
        this.notes = database.getCollection("checkpoints").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** The record holds the tree size and the signed note of a stored checkpoint. */
    public record StoredCheckpoint(long size, String note) {}

    Optional<StoredCheckpoint> latest() {
        return Optional.ofNullable(notes.find().sort(descending(SIZE)).limit(1).first())
                .map(CheckpointCollection::toStored);
    }

    Optional<StoredCheckpoint> find(long size) {
        return Optional.ofNullable(notes.find(eq(SIZE, size)).first()).map(CheckpointCollection::toStored);
    }

    /** Returns all checkpoints, ordered by size. */
    public List<StoredCheckpoint> all() {
        return notes.find(gte(SIZE, 0L)).sort(ascending(SIZE)).into(new ArrayList<>()).stream()
                .map(CheckpointCollection::toStored)
                .toList();
    }

    /** Stores a checkpoint unless one with the same tree size exists. */
    void addIfAbsent(long size, String note, Instant at) {
        try {
            notes.insertOne(document(size, note, at));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** Replaces a checkpoint that was signed with a key that is no longer used. */
    void replace(long size, String note, Instant at) {
        notes.replaceOne(eq(SIZE, size), document(size, note, at), new ReplaceOptions().upsert(true));
    }

    private static Document document(long size, String note, Instant at) {
        return new Document(SIZE, size).append(NOTE, note).append(AT, Date.from(at));
    }

    private static StoredCheckpoint toStored(Document document) {
        return new StoredCheckpoint(document.get(SIZE, Number.class).longValue(), document.getString(NOTE));
    }
}
