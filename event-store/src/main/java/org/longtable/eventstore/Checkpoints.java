package org.longtable.eventstore;

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

/** The signed checkpoints, one for each size of the tree that was signed: {@code {_id: size, note, at}}. */
final class Checkpoints {

    private static final String SIZE = "_id";
    private static final String NOTE = "note";
    private static final String AT = "at";

    private final MongoCollection<Document> notes;

    Checkpoints(MongoDatabase database) {
        this.notes = database.getCollection("checkpoints").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** One of them: how many commits it vouches for, and the note. */
    record Stored(long size, String note) {}

    Optional<Stored> newest() {
        return Optional.ofNullable(notes.find().sort(descending(SIZE)).limit(1).first())
                .map(Checkpoints::toStored);
    }

    Optional<Stored> of(long size) {
        return Optional.ofNullable(notes.find(eq(SIZE, size)).first()).map(Checkpoints::toStored);
    }

    /** All in order. */
    List<Stored> all() {
        return notes.find(gte(SIZE, 0L)).sort(ascending(SIZE)).into(new ArrayList<>()).stream()
                .map(Checkpoints::toStored)
                .toList();
    }

    /** Stores one, unless one of that size is there. */
    void add(long size, String note, Instant at) {
        try {
            notes.insertOne(document(size, note, at));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** Stores one in the place of one that was signed with a key that is not ours any more. */
    void replace(long size, String note, Instant at) {
        notes.replaceOne(eq(SIZE, size), document(size, note, at), new ReplaceOptions().upsert(true));
    }

    private static Document document(long size, String note, Instant at) {
        return new Document(SIZE, size).append(NOTE, note).append(AT, Date.from(at));
    }

    private static Stored toStored(Document document) {
        return new Stored(document.get(SIZE, Number.class).longValue(), document.getString(NOTE));
    }
}
