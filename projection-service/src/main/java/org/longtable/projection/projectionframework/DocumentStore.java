package org.longtable.projection.projectionframework;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;

/**
 * Stores one kind of a view's documents and writes them once per batch. Each document knows the position that it has
 * applied and ignores older events, so that events delivered twice change nothing. Responses from a document that waits
 * for a parked event are marked as stale.
 *
 * @param <D> document type, a record
 */
public final class DocumentStore<D extends Record> {

    private final Supplier<Generation> live;
    private final Function<Generation, FrozenDocuments> parked;
    private final Function<Generation, GenerationCollection<D>> make;
    private final Map<Generation, GenerationCollection<D>> generations = new ConcurrentHashMap<>();

    DocumentStore(
            Supplier<Generation> live,
            Function<Generation, FrozenDocuments> parked,
            Function<Generation, GenerationCollection<D>> make) {
        this.live = live;
        this.parked = parked;
        this.make = make;
    }

    /**
     * Changes a document within the current batch. The change is computed and written at the end of the batch.
     *
     * @param id document id; a missing document starts as {@code blank}
     * @param event event being handled; ignored when the document has already applied it
     * @param blank document before its first event
     * @param change function from the current document to the one after the event; it may run more than once
     */
    public void change(String id, EventEnvelope event, Supplier<D> blank, UnaryOperator<D> change) {
        replaceWithoutRead(id, false, blank, change);
    }

    /** Replaces a document with one that a single event determines. */
    public void replace(String id, EventEnvelope event, D document) {
        change(id, event, () -> document, old -> document);
    }

    /**
     * Replaces a document without loading the stored one. An event that is delivered again is followed by all later
     * events, so that the last event determines the document.
     */
    public void replaceWithoutRead(String id, EventEnvelope event, D document) {
        replaceWithoutRead(id, true, () -> document, old -> document);
    }

    /** Returns the document with an id, as of the last batch. */
    public Optional<D> find(String id) {
        Generation generation = live.get();
        GenerationCollection<D> stored = of(generation);
        marked(generation, it -> it.holdsAny(List.of(stored.document(id))));
        return stored.find(id).map(StoredDocument::value);
    }

    /** Returns the existing documents with the given ids, in no particular order. */
    public List<D> find(Collection<String> ids) {
        Generation generation = live.get();
        GenerationCollection<D> stored = of(generation);
        marked(generation, it -> it.holdsAny(ids.stream().map(stored::document).toList()));
        return stored.find(Filters.in("_id", ids));
    }

    /**
     * Returns one page of the documents whose ids start with a prefix, ordered by id.
     *
     * @param prefix prefix of the ids; may be empty
     * @param after exclusive bound: only greater ids (ascending) or smaller ids (descending); empty for the first page
     * @param ascending sort order
     * @param limit maximum number of documents, 1 or more
     */
    public List<D> page(String prefix, String after, boolean ascending, int limit) {
        Generation generation = live.get();
        GenerationCollection<D> stored = of(generation);
        marked(generation, it -> it.holdsPrefix(stored.document(prefix)));
        List<Bson> bounds = new ArrayList<>();
        bounds.add(Filters.gte("_id", prefix));
        bounds.add(Filters.lt("_id", prefix + '\uffff'));
        if (!after.isEmpty()) {
            bounds.add(ascending ? Filters.gt("_id", after) : Filters.lt("_id", after));
        }
        Bson order = ascending ? Sorts.ascending("_id") : Sorts.descending("_id");
        return stored.find(Filters.and(bounds), order, limit);
    }

    /** Drops the documents of a generation that is no longer used. */
    void drop(Generation generation) {
        of(generation).drop();
        generations.remove(generation);
    }

    private void replaceWithoutRead(String id, boolean isWhole, Supplier<D> blank, UnaryOperator<D> change) {
        DocumentBatch batch = DocumentBatch.current();
        batch.add(new DocumentChange.Change<>(of(batch.generation()), id, isWhole, blank, change));
    }

    private void marked(Generation generation, Predicate<FrozenDocuments> waits) {
        FrozenDocuments frozen = parked.apply(generation);
        if (!frozen.isEmpty() && waits.test(frozen)) {
            StaleResponseAdvice.mark();
        }
    }

    private GenerationCollection<D> of(Generation generation) {
        return generations.computeIfAbsent(generation, make);
    }
}
