package org.longtable.eventstore.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The collection reads and inserts commits in MongoDB. Every query uses an exact {@code _id} or an {@code _id} range in order, so it costs
 * the same on a large ledger as on an empty one.
 */
public final class LedgerCollection {

    private static final int PAGE = 500;

    private final MongoCollection<Document> commits;

    public LedgerCollection(MongoCollection<Document> commits) {
        // A secondary may return an old chain head, and an append based on it would lose the race for the position.
        this.commits = commits.withReadPreference(ReadPreference.primary());
    }

    /** Returns the commit whose first event has exactly this position. */
    public Optional<Commit> findByPosition(long position) {
        return one(commits.find(eq(CommitCodec.POSITION, position)).first());
    }

    /** Returns up to {@code limit} commits in order that begin at a position or after it. */
    public List<Commit> from(long position, int limit) {
        return CommitCodec.toCommits(commits.find(gte(CommitCodec.POSITION, position))
                .sort(ascending(CommitCodec.POSITION))
                .limit(limit)
                .batchSize(limit)
                .into(new ArrayList<>()));
    }

    /** Returns all commits in order that begin at a position or after it and before another position. */
    public List<Commit> between(long position, long before) {
        return CommitCodec.toCommits(
                commits.find(and(gte(CommitCodec.POSITION, position), lt(CommitCodec.POSITION, before)))
                        .sort(ascending(CommitCodec.POSITION))
                        .batchSize(PAGE)
                        .into(new ArrayList<>()));
    }

    /** Returns the commits whose first events have these positions, in order. */
    public List<Commit> findByPositions(List<Long> positions) {
        return CommitCodec.toCommits(commits.find(in(CommitCodec.POSITION, positions))
                .sort(ascending(CommitCodec.POSITION))
                .into(new ArrayList<>()));
    }

    /** Returns the last commit whose first position is not greater than the given one. */
    public Optional<Commit> lastAtOrBefore(long position) {
        return one(commits.find(lte(CommitCodec.POSITION, position))
                .sort(descending(CommitCodec.POSITION))
                .limit(1)
                .first());
    }

    /** Returns the commit that contains the event at a position. */
    public Optional<Commit> findContaining(long position) {
        return lastAtOrBefore(position).filter(commit -> commit.next() > position);
    }

    /** Returns commits in order, starting with the commit that contains the event at a position. */
    public List<Commit> fromCommitContaining(long position, int limit) {
        List<Commit> commits = from(position, limit);
        if (!commits.isEmpty() && commits.getFirst().position() == position) {
            return commits;
        }
        List<Commit> withHolding = new ArrayList<>(commits.size() + 1);
        findContaining(position).ifPresent(withHolding::add);
        withHolding.addAll(commits);
        return withHolding;
    }

    public Optional<Commit> last() {
        return one(
                commits.find().sort(descending(CommitCodec.POSITION)).limit(1).first());
    }

    /** Returns the Merkle leaves of the commits from a position on, without their events. */
    public List<CommitLeaf> leavesFrom(long position, int limit) {
        return commits
                .find(gte(CommitCodec.POSITION, position))
                .projection(CommitCodec.WITHOUT_EVENTS)
                .sort(ascending(CommitCodec.POSITION))
                .limit(limit)
                .batchSize(limit)
                .into(new ArrayList<>())
                .stream()
                .map(CommitCodec::toCommitLeaf)
                .toList();
    }

    public List<Document> rawFrom(long position, int limit) {
        return commits.find(gte(CommitCodec.POSITION, position))
                .sort(ascending(CommitCodec.POSITION))
                .limit(limit)
                .batchSize(limit)
                .into(new ArrayList<>());
    }

    /**
     * Reads all commits after the reader's position and passes them to the reader in order. In the usual case without new commits this
     * costs one exact read; otherwise the commits are read in pages.
     *
     * @param next position of the reader, which moves as the reader takes commits
     * @param reader consumer that takes the commits in order
     */
    public void readNewCommits(LongSupplier next, Consumer<Commit> reader) {
        Optional<Commit> first = findByPosition(next.getAsLong());
        if (first.isEmpty()) {
            return;
        }
        reader.accept(first.get());
        List<Commit> page;
        do {
            page = from(next.getAsLong(), PAGE);
            page.forEach(reader);
        } while (page.size() == PAGE);
    }

    /**
     * Inserts consecutive commits in order.
     *
     * @throws MongoException when nothing was stored and a retry would not help
     */
    public InsertResult insert(List<Document> documents) {
        try {
            if (documents.size() == 1) {
                commits.insertOne(documents.getFirst());
            } else {
                commits.insertMany(documents, new InsertManyOptions().ordered(true));
            }
            return InsertResult.STORED;
        } catch (MongoException e) {
            return outcomeOf(e);
        }
    }

    private static InsertResult outcomeOf(MongoException failure) {
        if (isDuplicateKey(failure)) {
            return InsertResult.TAKEN;
        }
        // An insert of several commits may have stored the first ones. A single commit that the server rejected is not
        // stored.
        if (failure instanceof MongoWriteException) {
            throw failure;
        }
        return InsertResult.UNKNOWN;
    }

    private static boolean isDuplicateKey(MongoException failure) {
        return switch (failure) {
            case MongoWriteException one -> one.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
            case MongoBulkWriteException many ->
                many.getWriteErrors().stream().anyMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            default -> ErrorCategory.fromErrorCode(failure.getCode()) == ErrorCategory.DUPLICATE_KEY;
        };
    }

    private static Optional<Commit> one(@Nullable Document document) {
        return Optional.ofNullable(document).map(CommitCodec::toCommit);
    }

    /** The result says whether an insert was stored, lost a position to another process, or has an unknown outcome. */
    public enum InsertResult {
        /** All commits are stored. */
        STORED,
        /** Another process took a position; the commits before that position are stored. */
        TAKEN,
        /** The outcome is unknown: any number of the first commits may be stored now or in a moment. */
        UNKNOWN
    }
}
