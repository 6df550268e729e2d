package org.longtable.projection.projectionframework;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.longtable.admission.SealedTypes;
import org.longtable.eventstore.encryption.PersonalDataVault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Creates the document stores of views and tracks which stores belong to each view. */
@Component
public final class ViewRegistry {

    private final MongoDatabase database;
    private final PersonalDataVault vault;
    private final GenerationRegistry generations;
    private final ParkedEvents parked;
    private final CodecRegistry values;
    private final boolean alone;
    private final Map<ViewName, List<DocumentStore<?>>> known = new ConcurrentHashMap<>();

    /**
     * Creates the registry.
     *
     * @param generations registry of the generations that answer
     * @param vault vault that encrypts the personal texts in documents
     * @param alone whether no other process writes the documents
     */
    @Autowired
    ViewRegistry(
            MongoDatabase database,
            GenerationRegistry generations,
            PersonalDataVault vault,
            @Value("${longtable.ledger.alone:false}") boolean alone) {
        this.database = database;
        this.vault = vault;
        this.generations = generations;
        this.parked = new ParkedEvents(database, alone);
        this.values = values(database, vault);
        this.alone = alone;
    }

    /** Returns the codecs for the values in documents. Texts are encrypted with the keys of the vault. */
    static CodecRegistry values(MongoDatabase database, PersonalDataVault vault) {
        return CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(SealedTypes.ALL.stream()
                        .map(it -> new EncryptedTextCodec<>(it, vault))
                        .toList()),
                CodecRegistries.fromProviders(new IdCodecProvider(), new RecordCodecProvider()),
                database.getCodecRegistry());
    }

    /**
     * Returns the documents of a view that has one kind of document.
     *
     * @param view view class
     * @param type document type
     */
    public <D extends Record> DocumentStore<D> documents(Class<?> view, Class<D> type) {
        return documents(view, "", type);
    }

    /**
     * Returns one kind of a view's documents.
     *
     * @param view view class
     * @param part kind of document in {@code kebab-case}
     * @param type document type
     */
    public <D extends Record> DocumentStore<D> documents(Class<?> view, String part, Class<D> type) {
        ViewName name = ViewName.of(view);
        DocumentStore<D> documents = new DocumentStore<>(
                () -> generations.live(name),
                parked::of,
                generation -> new GenerationCollection<>(
                        database,
                        generation.collection(part),
                        part,
                        type,
                        values,
                        vault,
                        RecentDocumentCache.of(alone)));
        known.computeIfAbsent(name, it -> new ArrayList<>()).add(documents);
        return documents;
    }

    ParkedEvents parked() {
        return parked;
    }

    /** Drops the documents and parked events of a generation. */
    void drop(Generation generation) {
        known.getOrDefault(generation.view(), List.of()).forEach(it -> it.drop(generation));
        parked.drop(generation);
    }
}
