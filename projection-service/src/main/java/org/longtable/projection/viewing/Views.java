package org.longtable.projection.viewing;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.longtable.eventstore.sealing.PersonalDataVault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gives views their documents, and knows which documents a view has. */
@Component
public final class Views {

    private final MongoDatabase database;
    private final PersonalDataVault vault;
    private final boolean alone;
    private final Map<ViewName, List<Documents<?>>> known = new ConcurrentHashMap<>();

    /**
     * Keeps documents in a database.
     *
     * @param vault seals the personal texts in them
     * @param alone whether no other process writes them
     */
    public Views(
            MongoDatabase database, PersonalDataVault vault, @Value("${longtable.ledger.alone:false}") boolean alone) {
        this.database = database;
        this.vault = vault;
        this.alone = alone;
    }

    /**
     * The documents of a view that has one kind of them.
     *
     * @param view the view's class
     * @param type the document
     */
    public <D extends Record> Documents<D> documents(Class<?> view, Class<D> type) {
        return documents(view, "", type);
    }

    /**
     * One kind of a view's documents.
     *
     * @param view the view's class
     * @param part which kind, in {@code kebab-case}
     * @param type the document
     */
    public <D extends Record> Documents<D> documents(Class<?> view, String part, Class<D> type) {
        ViewName name = ViewName.of(view);
        Documents<D> documents = new Documents<>(database, name.collection(part), type, vault, Recent.of(alone));
        known.computeIfAbsent(name, it -> new ArrayList<>()).add(documents);
        return documents;
    }

    void drop(ViewName view) {
        known.getOrDefault(view, List.of()).forEach(Documents::drop);
    }
}
