package org.longtable.projection.projectionframework;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores which generation of each view answers and which one is being built. All processes on a store share it. */
@Component
class GenerationRegistry {

    private static final int NONE = 0;

    private final MongoCollection<Document> stored;
    private volatile @Nullable Map<String, State> known;

    GenerationRegistry(MongoDatabase database) {
        this.stored = database.getCollection("viewgenerations");
    }

    /**
     * The generations of a view.
     *
     * @param live generation that answers
     * @param building generation that is being built, or 0
     * @param last highest generation that was ever started
     * @param since time from which the live generation answers, or null for the first
     */
    record State(int live, int building, int last, @Nullable Instant since) {

        private static final State FIRST = new State(0, NONE, 0, null);

        private static State of(Document stored) {
            Date since = stored.getDate("since");
            return new State(
                    stored.getInteger("live"),
                    stored.getInteger("building"),
                    stored.getInteger("last"),
                    since == null ? null : since.toInstant());
        }
    }

    State of(ViewName view) {
        Map<String, State> now = known;
        return (now == null ? refresh() : now).getOrDefault(view.value(), State.FIRST);
    }

    /** Returns the generation that answers. */
    Generation live(ViewName view) {
        return new Generation(view, of(view).live());
    }

    /** Returns the generation that is being built, if any. */
    Optional<Generation> building(ViewName view) {
        return Optional.of(of(view).building()).filter(it -> it != NONE).map(it -> new Generation(view, it));
    }

    /** Reads the current state, which other processes may have changed. */
    final Map<String, State> refresh() {
        Map<String, State> read = new HashMap<>();
        for (Document one : stored.find()) {
            read.put(one.getString("_id"), State.of(one));
        }
        known = Map.copyOf(read);
        return read;
    }

    /** Starts a rebuild of a view. It does nothing when any process is already rebuilding the view. */
    void begin(ViewName view) {
        insert(view);
        refresh();
        State now = of(view);
        int next = now.last() + 1;
        stored.updateOne(
                Filters.and(
                        Filters.eq("_id", view.value()), Filters.eq("building", NONE), Filters.eq("last", now.last())),
                Updates.combine(Updates.set("building", next), Updates.set("last", next)));
        refresh();
    }

    /** Makes the generation that was built the one that answers. */
    void finish(Generation built, Instant now) {
        stored.updateOne(
                Filters.and(Filters.eq("_id", built.view().value()), Filters.eq("building", built.number())),
                Updates.combine(
                        Updates.set("live", built.number()),
                        Updates.set("building", NONE),
                        Updates.set("since", Date.from(now))));
        refresh();
    }

    private void insert(ViewName view) {
        if (stored.find(Filters.eq("_id", view.value())).first() != null) {
            return;
        }
        try {
            stored.insertOne(new Document("_id", view.value())
                    .append("live", 0)
                    .append("building", NONE)
                    .append("last", 0));
        } catch (DuplicateKeyException e) {
            // Another process inserted it first.
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }
}
