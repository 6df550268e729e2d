package org.longtable.eventstore.index;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.CommitSummary;

/**
 * The index stores, in one document per aggregate, the positions of the commits that hold the aggregate's events. It is computed from the
 * ledger and updated after appends. A mark stores the position up to which the index is complete. Several processes may write the same
 * entries at the same time.
 */
public final class AggregateIndex {

    private static final String ID = "_id";
    private static final String FIRST = "first";
    private static final String AT = "at";
    private static final String SEQ = "seq";
    private static final String MARK = "aggregates";
    private static final String UP_TO = "upTo";

    private final MongoCollection<Document> aggregates;
    private final MongoCollection<Document> marks;

    public AggregateIndex(MongoCollection<Document> aggregates, MongoCollection<Document> marks) {
        this.aggregates = aggregates;
        this.marks = marks;
    }

    /** Returns the position (exclusive) up to which all commits are indexed. */
    long indexedUpTo() {
        Document mark = marks.find(eq(ID, MARK)).first();
        return mark == null
                ? Commit.FIRST_POSITION
                : mark.get(UP_TO, Number.class).longValue();
    }

    /** Returns the last sequence number of each given aggregate that is indexed. */
    public Map<String, Long> lastSequences(Collection<String> identifiers) {
        Map<String, Long> last = new HashMap<>();
        if (!identifiers.isEmpty()) {
            aggregates
                    .find(in(ID, identifiers))
                    .projection(include(SEQ))
                    .forEach(entry -> last.put(
                            entry.getString(ID), entry.get(SEQ, Number.class).longValue()));
        }
        return last;
    }

    /** Returns the position of the commit for each sequence number of an aggregate. */
    public TreeMap<Long, Long> commitPositionsBySequence(String aggregate) {
        TreeMap<Long, Long> commits = new TreeMap<>();
        Document entry = aggregates.find(eq(ID, aggregate)).first();
        if (entry != null) {
            long seq = entry.get(FIRST, Number.class).longValue();
            for (Number position : entry.getList(AT, Number.class)) {
                commits.put(seq++, position.longValue());
            }
        }
        return commits;
    }

    /**
     * Indexes commits that begin at the mark and moves the mark past them. Writing the same commits twice changes nothing.
     *
     * @param outlines summaries of consecutive commits, in ledger order and without a gap
     */
    void write(List<CommitSummary> outlines) {
        Map<String, TreeMap<Long, Long>> steps = byAggregate(outlines);
        while (!writeMissing(steps)) {
            Thread.onSpinWait();
        }
        // The mark is written last, so a server that loses its newest writes loses the mark before the entries that it
        // covers.
        marks.updateOne(eq(ID, MARK), max(UP_TO, outlines.getLast().next()), new UpdateOptions().upsert(true));
    }

    /**
     * Deletes the whole index, which is then rebuilt from the ledger. The mark is deleted first, so that it never covers entries that are
     * already deleted.
     */
    void clear() {
        marks.deleteOne(eq(ID, MARK));
        aggregates.deleteMany(new Document());
    }

    private static Map<String, TreeMap<Long, Long>> byAggregate(List<CommitSummary> outlines) {
        Map<String, TreeMap<Long, Long>> steps = new HashMap<>();
        for (CommitSummary outline : outlines) {
            for (CommitSummary.AggregateSequence step : outline.steps()) {
                steps.computeIfAbsent(step.aggregate(), any -> new TreeMap<>()).put(step.seq(), outline.position());
            }
        }
        return steps;
    }

    /** Returns false when another process wrote some of the same entries in the meantime, so the caller has to check again. */
    private boolean writeMissing(Map<String, TreeMap<Long, Long>> steps) {
        Map<String, Long> indexed = lastSequences(steps.keySet());
        List<WriteModel<Document>> writes = new ArrayList<>();
        steps.forEach((aggregate, commits) -> {
            WriteModel<Document> write = missing(aggregate, commits, indexed.get(aggregate));
            if (write != null) {
                writes.add(write);
            }
        });
        if (writes.isEmpty()) {
            return true;
        }
        try {
            BulkWriteResult result = aggregates.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            return result.getInsertedCount() + result.getMatchedCount() == writes.size();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
            return false;
        }
    }

    private static @Nullable WriteModel<Document> missing(
            String aggregate, TreeMap<Long, Long> commits, @Nullable Long indexed) {
        if (indexed == null) {
            return new InsertOneModel<>(new Document(ID, aggregate)
                    .append(FIRST, commits.firstKey())
                    .append(AT, new ArrayList<>(commits.values()))
                    .append(SEQ, commits.lastKey()));
        }
        List<Long> later = new ArrayList<>(commits.tailMap(indexed, false).values());
        if (later.isEmpty()) {
            return null;
        }
        if (commits.tailMap(indexed, false).firstKey() != indexed + 1) {
            throw new AggregateIndexCorruptedException(aggregate, indexed);
        }
        return new UpdateOneModel<>(
                and(eq(ID, aggregate), eq(SEQ, indexed)), combine(pushEach(AT, later), set(SEQ, commits.lastKey())));
    }
}
