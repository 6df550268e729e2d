package org.longtable.projection.projectionframework;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.BsonMaximumSizeExceededException;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.conversions.Bson;
import org.bson.io.BasicOutputBuffer;
import org.longtable.eventstore.encryption.PersonalDataVault;

/** Reads and writes one kind of document of one generation of a view. */
final class GenerationCollection<D extends Record> {

    /** The maximum size of a document: the store's limit of 16 MB, minus a reserve for the envelope. */
    static final int MOST_BYTES = 16 * 1024 * 1024 - 64 * 1024;

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions EACH = new BulkWriteOptions().ordered(false);
    private static final EncoderContext WHOLE =
            EncoderContext.builder().isEncodingCollectibleDocument(true).build();

    private final String part;
    private final MongoCollection<StoredDocument<D>> collection;
    private final MongoCollection<RawBsonDocument> raw;
    private final Codec<StoredDocument<D>> codec;
    private final PersonalDataVault vault;
    private final RecentDocumentCache<D> recent;

    @SuppressWarnings("unchecked")
    GenerationCollection(
            MongoDatabase database,
            String name,
            String part,
            Class<D> type,
            CodecRegistry values,
            PersonalDataVault vault,
            RecentDocumentCache<D> recent) {
        this.part = part;
        this.vault = vault;
        this.recent = recent;
        this.codec = new StoredDocument.StoredDocumentCodec<>(values.get(type));
        CodecRegistry all = CodecRegistries.fromRegistries(CodecRegistries.fromCodecs(codec), values);
        this.raw = database.getCollection(name, RawBsonDocument.class);
        this.collection = (MongoCollection<StoredDocument<D>>) (MongoCollection<?>)
                database.getCollection(name, StoredDocument.class).withCodecRegistry(all);
    }

    /** Returns the name of a document, which is unique within its view. */
    String document(String id) {
        return part + "|" + id;
    }

    Optional<StoredDocument<D>> find(String id) {
        return Optional.ofNullable(collection.find(Filters.eq("_id", id)).first());
    }

    List<D> find(Bson filter, Bson order, int limit) {
        return values(raw.find(filter).sort(order).limit(limit));
    }

    List<D> find(Bson filter) {
        return values(raw.find(filter));
    }

    /** Decodes documents. The keys of all their texts are loaded together. */
    private List<D> values(FindIterable<RawBsonDocument> found) {
        List<RawBsonDocument> documents = found.into(new ArrayList<>());
        vault.lookAhead(TextKeyCollector.all(documents));
        List<D> values = new ArrayList<>(documents.size());
        for (RawBsonDocument document : documents) {
            values.add(document.decode(codec).value());
        }
        return values;
    }

    /** Returns the pending document of a batch. The stored one is read unless the event alone determines it. */
    PendingDocument<D> slot(String id, boolean isWhole) {
        Optional<StoredDocument<D>> found =
                isWhole ? Optional.empty() : recent.findOrLoad(id, () -> find(id), this::isEmpty);
        return new PendingDocument<>(this, id, found);
    }

    RawBsonDocument encoded(StoredDocument<D> kept) {
        BasicOutputBuffer buffer = new BasicOutputBuffer();
        try (BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
            codec.encode(writer, kept, WHOLE);
        }
        if (buffer.getPosition() > MOST_BYTES) {
            throw new BsonMaximumSizeExceededException("a document of " + buffer.getPosition() + " bytes");
        }
        return new RawBsonDocument(buffer.getInternalBuffer(), 0, buffer.getPosition());
    }

    /** Writes documents. A rejected document does not prevent the others from being written. */
    void write(List<PendingDocument<D>> changed) {
        List<ReplaceOneModel<RawBsonDocument>> writes = new ArrayList<>(changed.size());
        List<StoredDocument<D>> kept = new ArrayList<>(changed.size());
        for (PendingDocument<D> slot : changed) {
            writes.add(new ReplaceOneModel<>(Filters.eq("_id", slot.id()), slot.encoded(), UPSERT));
            kept.add(slot.kept());
        }
        recent.evict(kept);
        raw.bulkWrite(writes, EACH);
        recent.put(kept);
    }

    void drop() {
        recent.evict();
        collection.drop();
    }

    private boolean isEmpty() {
        return raw.withDocumentClass(BsonDocument.class)
                        .find()
                        .projection(Projections.include("_id"))
                        .first()
                == null;
    }
}
