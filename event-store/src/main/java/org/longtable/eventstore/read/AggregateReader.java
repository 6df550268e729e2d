package org.longtable.eventstore.read;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.longtable.eventstore.index.AggregateIndex;
import org.longtable.eventstore.index.HeadCache;
import org.longtable.eventstore.index.HeadTracker;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.LedgerCollection;
import org.longtable.eventstore.ledger.LedgerCorruptedException;
import org.longtable.eventstore.ledger.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reader loads the events of one aggregate by looking up commit positions in the index and in the head cache. */
public final class AggregateReader {

    private static final Logger LOG = LoggerFactory.getLogger(AggregateReader.class);
    private static final int PAGE = 100;

    private final LedgerCollection ledger;
    private final HeadTracker caughtUp;
    private final AggregateIndex index;

    public AggregateReader(LedgerCollection ledger, HeadTracker caughtUp, AggregateIndex index) {
        this.ledger = ledger;
        this.caughtUp = caughtUp;
        this.index = index;
    }

    /** Returns the events of an aggregate from a sequence number on. Reads at most {@code limit} commits. */
    public List<RecordedEvent> events(String aggregate, long fromSequence, int limit) {
        List<RecordedEvent> events = new ArrayList<>();
        for (Commit commit : commitsAt(positions(caughtUp.current(), aggregate, fromSequence).stream()
                .limit(limit)
                .toList())) {
            commit.events().stream()
                    .filter(event -> aggregate.equals(event.aggregate()) && event.seq() >= fromSequence)
                    .forEach(events::add);
        }
        return events;
    }

    /**
     * Returns all events of an aggregate as Axon messages and does not load decoded commits again.
     *
     * @param most maximum number of commits to fetch before the events are read
     */
    public AggregateEventStream openStream(
            String aggregate, long fromSequence, int most, DecodedCommitCache recentlyRead) {
        return inOneQuestion(aggregate, fromSequence, Math.min(most, PAGE), recentlyRead)
                .orElseGet(() -> openStream(
                        positions(caughtUp.current(), aggregate, fromSequence),
                        new TreeMap<>(),
                        aggregate,
                        fromSequence,
                        recentlyRead));
    }

    private AggregateEventStream openStream(
            List<Long> positions,
            Map<Long, Commit> fetched,
            String aggregate,
            long fromSequence,
            DecodedCommitCache recentlyRead) {
        return new AggregateEventStream(
                positions, PAGE, page -> read(page, new TreeMap<>(fetched), aggregate, fromSequence, recentlyRead));
    }

    /**
     * Fetches the missing commits and the commit after the known chain head with one query. When there is no commit after the head, the
     * known commits are complete. Returns empty when there is one, or when the commits are not known; the caller then needs more than one
     * query.
     */
    private Optional<AggregateEventStream> inOneQuestion(
            String aggregate, long fromSequence, int most, DecodedCommitCache recentlyRead) {
        if (caughtUp.isSingleNode()) {
            return Optional.empty();
        }
        HeadCache frontier = caughtUp.cached();
        // The head is read first, so a commit that arrives after this line is found by the query for this position.
        long next = frontier.chainHead().next();
        List<Long> positions = frontier.findCommits(aggregate, fromSequence)
                .map(AggregateReader::distinct)
                .orElseGet(List::of);
        List<Long> wanted = new ArrayList<>(missing(positions, recentlyRead));
        if (wanted.isEmpty() || positions.size() > most) {
            return Optional.empty();
        }
        wanted.add(next);
        TreeMap<Long, Commit> found = new TreeMap<>();
        ledger.findByPositions(wanted).forEach(commit -> found.put(commit.position(), commit));
        return found.containsKey(next)
                ? Optional.empty()
                : Optional.of(openStream(positions, found, aggregate, fromSequence, recentlyRead));
    }

    private static List<Long> missing(List<Long> positions, DecodedCommitCache recentlyRead) {
        return positions.stream()
                .filter(position -> recentlyRead.find(position).isEmpty())
                .toList();
    }

    private List<DomainEventMessage<?>> read(
            List<Long> page,
            TreeMap<Long, Commit> fetched,
            String aggregate,
            long fromSequence,
            DecodedCommitCache recentlyRead) {
        List<Long> missing = missing(page, recentlyRead).stream()
                .filter(position -> !fetched.containsKey(position))
                .toList();
        commitsAt(missing).forEach(commit -> fetched.put(commit.position(), commit));
        recentlyRead.decode(List.copyOf(fetched.values()));
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (long position : page) {
            Commit commit = fetched.get(position);
            DecodedCommitCache.DecodedCommit decoded = commit != null
                    ? recentlyRead.decode(commit)
                    : recentlyRead
                            .find(position)
                            .orElseGet(() -> recentlyRead.decode(
                                    commitsAt(List.of(position)).getFirst()));
            for (TrackedEventMessage<?> message : decoded.messages()) {
                if (message instanceof DomainEventMessage<?> event
                        && aggregate.equals(event.getAggregateIdentifier())
                        && event.getSequenceNumber() >= fromSequence) {
                    messages.add(event);
                }
            }
        }
        return messages;
    }

    /** Throws an exception when a commit is missing, because a command must not be decided on an incomplete history. */
    private List<Commit> commitsAt(List<Long> positions) {
        if (positions.isEmpty()) {
            return List.of();
        }
        List<Commit> commits = ledger.findByPositions(positions);
        if (commits.size() != positions.size()) {
            throw new LedgerCorruptedException(positions, commits);
        }
        return commits;
    }

    /** Returns the last sequence number of an aggregate, or empty when it has no events. */
    public Optional<Long> lastSequence(String aggregate) {
        HeadCache frontier = caughtUp.current();
        return frontier.findLastSequence(aggregate)
                .or(() -> {
                    TreeMap<Long, Long> commits = indexed(aggregate, frontier);
                    return Optional.of(commits.isEmpty() ? -1 : commits.lastKey());
                })
                .filter(last -> last >= 0);
    }

    /** Loads the last sequence number of an aggregate into the cache before the append needs it. If this fails, the append reads it. */
    public void prefetchLastSequence(List<RecordedEvent> events) {
        String aggregate = events.getFirst().aggregate();
        if (aggregate == null || !caughtUp.isInitialized()) {
            return;
        }
        HeadCache frontier = caughtUp.cached();
        if (!frontier.lastSequences(List.of(aggregate)).isEmpty()) {
            return;
        }
        try {
            indexed(aggregate, frontier);
        } catch (MongoException e) {
            LOG.debug("the index of an aggregate could not be read ahead of an append", e);
        }
    }

    private List<Long> positions(HeadCache frontier, String aggregate, long fromSequence) {
        return distinct(frontier.findCommits(aggregate, fromSequence)
                .orElseGet(() -> new TreeMap<>(indexed(aggregate, frontier).tailMap(fromSequence))));
    }

    private static List<Long> distinct(TreeMap<Long, Long> commitBySequence) {
        return commitBySequence.values().stream().distinct().toList();
    }

    /** The unindexed commits are read before the index, because they are removed from the cache as soon as they are indexed. */
    private TreeMap<Long, Long> indexed(String aggregate, HeadCache frontier) {
        long asOf = frontier.indexedUpTo();
        TreeMap<Long, Long> recent = frontier.unindexedOf(aggregate);
        TreeMap<Long, Long> commits = index.commitPositionsBySequence(aggregate);
        commits.putAll(recent);
        frontier.put(aggregate, commits, asOf);
        return commits;
    }
}
