package org.longtable.eventstore.checkpoint;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.longtable.eventstore.proof.KnownPositions;
import org.longtable.eventstore.proof.NoteSigner;
import org.longtable.eventstore.verify.BadPosition;
import org.longtable.eventstore.verify.FullLedgerVerifier;

/** The signed notes about positions that are known to be invalid: {@code {_id: <when>, note, at}}. */
public final class KnownPositionNotes {

    private static final String ID = "_id";
    private static final String NOTE = "note";

    private final MongoCollection<Document> notes;

    private KnownPositionNotes(MongoDatabase database) {
        notes = database.getCollection("known-positions").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** Returns the notes in a database. */
    public static KnownPositionNotes of(MongoDatabase database) {
        return new KnownPositionNotes(database);
    }

    /**
     * Signs and stores a note that names known invalid positions.
     *
     * @param signer key of the ledger
     * @param at time of signing
     * @param bad positions found by a {@link FullLedgerVerifier}, each of which {@linkplain BadPosition#canBeKnown can be known}
     * @return the note
     */
    public String add(NoteSigner signer, Instant at, List<BadPosition> bad) {
        List<KnownPositions.Entry> entries = bad.stream()
                .map(BadPosition::entry)
                .sorted(Comparator.comparingLong(KnownPositions.Entry::position))
                .toList();
        String note = new KnownPositions(signer.verifier().name(), at, entries).signedBy(signer);
        notes.replaceOne(
                eq(ID, at.toString()),
                new Document(ID, at.toString()).append(NOTE, note).append("at", Date.from(at)),
                new ReplaceOptions().upsert(true));
        return note;
    }

    /** Returns all notes in the order in which they were signed. */
    public List<String> all() {
        return notes.find().sort(ascending(ID)).into(new ArrayList<>()).stream()
                .map(document -> document.getString(NOTE))
                .toList();
    }
}
