package org.longtable.projection.viewing;

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
 * The documents of one view, found by their id and written once per batch of events. Each knows the position that it
 * has applied and refuses an older one, so that events delivered twice change nothing. Answers made from a document that waits for a
 * parked event are marked as stale.
 *
 * @param <D> the document, a record
 */
public final class Documents<D extends Record> {

    private final Supplier<Generation> live;
    private final Function<Generation, Frozen> parked;
    private final Function<Generation, Stored<D>> make;
    private final Map<Generation, Stored<D>> generations = new ConcurrentHashMap<>();

    Documents(Supplier<Generation> live, Function<Generation, Frozen> parked, Function<Generation, Stored<D>> make) {
        this.live = live;
        this.parked = parked;
        this.make = make;
    }

    /**
     * Changes a document within the batch that is being handled; it is computed and written when the batch ends.
     *
     * @param id which document; one that does not exist yet starts as {@code blank}
     * @param event the event being handled; when the document has applied it already, nothing happens
     * @param blank the document before its first event
     * @param change from the document as it stands to the one after the event; it may be computed more than once
     */
    public void change(String id, Recorded event, Supplier<D> blank, UnaryOperator<D> change) {
        add(id, false, blank, change);
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
        add(id, true, () -> document, old -> document);
    }

    /** The document of that id, as of the last batch. */
    public Optional<D> find(String id) {
        Generation generation = live.get();
        Stored<D> stored = of(generation);
        marked(generation, it -> it.holdsAny(List.of(stored.document(id))));
        return stored.find(id).map(Kept::value);
    }

    /** The documents of those ids that exist, in no particular order. */
    public List<D> find(Collection<String> ids) {
        Generation generation = live.get();
        Stored<D> stored = of(generation);
        marked(generation, it -> it.holdsAny(ids.stream().map(stored::document).toList()));
        return stored.find(Filters.in("_id", ids));
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
        Generation generation = live.get();
        Stored<D> stored = of(generation);
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

    /** Forgets a generation that answers no more. */
    void drop(Generation generation) {
        of(generation).drop();
        generations.remove(generation);
    }

    private void add(String id, boolean isWhole, Supplier<D> blank, UnaryOperator<D> change) {
        Batch batch = Batch.current();
        batch.add(new Deed.Change<>(of(batch.generation()), id, isWhole, blank, change));
    }

    private void marked(Generation generation, Predicate<Frozen> waits) {
        Frozen frozen = parked.apply(generation);
        if (!frozen.isEmpty() && waits.test(frozen)) {
            StaleAnswers.mark();
        }
    }

    private Stored<D> of(Generation generation) {
        return generations.computeIfAbsent(generation, make);
    }
}
