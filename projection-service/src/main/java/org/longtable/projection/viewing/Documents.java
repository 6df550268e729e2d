package org.longtable.projection.viewing;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.conversions.Bson;
import org.longtable.admission.SealedTypes;
import org.longtable.eventstore.sealing.PersonalDataVault;

/**
 * The documents of one view, found by their id and written once per batch of events. Each knows the position that it
 * has applied and refuses an older one, so that events delivered twice change nothing.
 *
 * @param <D> the document, a record
 */
public final class Documents<D extends Record> {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Kept<D>> collection;
    private final Recent<D> recent;
    private final PersonalDataVault vault;
    private final Kept.KeptCodec<D> kept;

    @SuppressWarnings("unchecked")
    Documents(MongoDatabase database, String name, Class<D> type, PersonalDataVault vault, Recent<D> recent) {
        this.recent = recent;
        this.vault = vault;
        CodecRegistry values = CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(SealedTypes.ALL.stream()
                        .map(it -> new SealedTexts<>(it, vault))
                        .toList()),
                CodecRegistries.fromProviders(new Ids(), new Records()),
                database.getCodecRegistry());
        this.kept = new Kept.KeptCodec<>(values.get(type));
        CodecRegistry all = CodecRegistries.fromRegistries(CodecRegistries.fromCodecs(kept), values);
        this.collection = (MongoCollection<Kept<D>>)
                (MongoCollection<?>) database.getCollection(name, Kept.class).withCodecRegistry(all);
    }

    /**
     * Changes a document within the batch that is being handled; it is written when the batch ends.
     *
     * @param id which document; one that does not exist yet starts as {@code blank}
     * @param event the event being handled; when the document has applied it already, nothing happens
     * @param blank the document before its first event
     * @param change from the document as it stands to the one after the event
     */
    public void change(String id, Recorded event, Supplier<D> blank, UnaryOperator<D> change) {
        Batch<D> batch = Batch.of(this);
        try {
            Batch.Slot<D> slot = batch.slot(id, () -> recent.find(id, () -> load(id), this::isEmpty));
            slot.apply(event.position().value(), blank, change);
        } catch (MongoException e) {
            // A store out of reach is no poison event: the batch fails as a whole and is tried again.
            batch.failed(e);
        }
    }

    /** Writes a whole document that one event determines. */
    public void put(String id, Recorded event, D document) {
        change(id, event, () -> document, old -> document);
    }

    /**
     * Writes a document that its latest event alone determines, without asking for what is stored. An event that is delivered again is
     * followed by all that came after it, so that the latest has the last word.
     */
    public void add(String id, Recorded event, D document) {
        Batch.of(this).slot(id, Optional::empty).apply(event.position().value(), () -> document, old -> document);
    }

    /** The document of that id, as of the last batch. */
    public Optional<D> find(String id) {
        return load(id).map(Kept::value);
    }

    /** The documents of those ids that exist, in no particular order. */
    public List<D> find(Collection<String> ids) {
        return values(raw().find(Filters.in("_id", ids)));
    }

    /**
     * Documents whose ids begin with a prefix, ordered by id.
     *
     * @param prefix what ids begin with; may be empty
     * @param after only ids behind this one (ascending) or before it (descending); empty for the first page
     * @param ascending the order
     * @param limit at most so many; 1 or more
     */
    public List<D> page(String prefix, String after, boolean ascending, int limit) {
        List<Bson> bounds = new ArrayList<>();
        bounds.add(Filters.gte("_id", prefix));
        bounds.add(Filters.lt("_id", prefix + '\uffff'));
        if (!after.isEmpty()) {
            bounds.add(ascending ? Filters.gt("_id", after) : Filters.lt("_id", after));
        }
        Bson order = ascending ? Sorts.ascending("_id") : Sorts.descending("_id");
        return values(raw().find(Filters.and(bounds)).sort(order).limit(limit));
    }

    void write(Collection<Kept<D>> changed) {
        List<WriteModel<Kept<D>>> writes = new ArrayList<>();
        for (Kept<D> kept : changed) {
            writes.add(new ReplaceOneModel<>(Filters.eq("_id", kept.id()), kept, UPSERT));
        }
        if (!writes.isEmpty()) {
            recent.forget(changed);
            collection.bulkWrite(writes);
            recent.keep(changed);
        }
    }

    void drop() {
        recent.forget();
        collection.drop();
    }

    private Optional<Kept<D>> load(String id) {
        return Optional.ofNullable(collection.find(Filters.eq("_id", id)).first());
    }

    private boolean isEmpty() {
        return collection
                        .withDocumentClass(BsonDocument.class)
                        .find()
                        .projection(Projections.include("_id"))
                        .first()
                == null;
    }

    private MongoCollection<RawBsonDocument> raw() {
        return collection
                .withCodecRegistry(MongoClientSettings.getDefaultCodecRegistry())
                .withDocumentClass(RawBsonDocument.class);
    }

    /** The keys of the texts in many documents are looked up at once. */
    private List<D> values(FindIterable<RawBsonDocument> found) {
        List<RawBsonDocument> documents = found.into(new ArrayList<>());
        vault.lookAhead(TextKeysOf.all(documents));
        List<D> values = new ArrayList<>();
        for (RawBsonDocument document : documents) {
            values.add(document.decode(kept).value());
        }
        return values;
    }
}
