package org.longtable.eventstore;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the events of one aggregate: its commits by position, found through the index and what is too new to be in it. */
final class AggregateReader {

    private static final Logger LOG = LoggerFactory.getLogger(AggregateReader.class);
    private static final int PAGE = 100;

    private final LedgerCollection ledger;
    private final CaughtUp caughtUp;
    private final AggregateIndex index;

    AggregateReader(LedgerCollection ledger, CaughtUp caughtUp, AggregateIndex index) {
        this.ledger = ledger;
        this.caughtUp = caughtUp;
        this.index = index;
    }

    /** The events of an aggregate from a sequence number on, at most as many commits as events were asked for. */
    List<RecordedEvent> events(String aggregate, long fromSequence, int limit) {
        List<RecordedEvent> events = new ArrayList<>();
        for (Commit commit : commitsAt(positions(caughtUp.upToDate(), aggregate, fromSequence).stream()
                .limit(limit)
                .toList())) {
            commit.events().stream()
                    .filter(event -> aggregate.equals(event.aggregate()) && event.seq() >= fromSequence)
                    .forEach(events::add);
        }
        return events;
    }

    /**
     * The same as messages, all of them; what was read a moment ago is not fetched again.
     *
     * @param most up to so many commits may be fetched before anybody asks for their events
     */
    AggregateEvents messages(String aggregate, long fromSequence, int most, RecentlyRead recentlyRead) {
        return inOneQuestion(aggregate, fromSequence, Math.min(most, PAGE), recentlyRead)
                .orElseGet(() -> messages(
                        positions(caughtUp.upToDate(), aggregate, fromSequence),
                        new TreeMap<>(),
                        aggregate,
                        fromSequence,
                        recentlyRead));
    }

    private AggregateEvents messages(
            List<Long> positions,
            Map<Long, Commit> fetched,
            String aggregate,
            long fromSequence,
            RecentlyRead recentlyRead) {
        return new AggregateEvents(
                positions, PAGE, page -> read(page, new TreeMap<>(fetched), aggregate, fromSequence, recentlyRead));
    }

    /**
     * Asks at once for the commits and for what comes behind all that is known. If nothing does, what is known was all there was; if
     * something does, or the commits are not known, it takes more than one question.
     */
    private Optional<AggregateEvents> inOneQuestion(
            String aggregate, long fromSequence, int most, RecentlyRead recentlyRead) {
        if (caughtUp.isAlone()) {
            return Optional.empty();
        }
        Frontier frontier = caughtUp.frontier();
        // First: what is learnt between this and the next line is found behind it.
        long next = frontier.end().next();
        List<Long> positions = frontier.known(aggregate, fromSequence)
                .map(AggregateReader::distinct)
                .orElseGet(List::of);
        List<Long> wanted = new ArrayList<>(missing(positions, recentlyRead));
        if (wanted.isEmpty() || positions.size() > most) {
            return Optional.empty();
        }
        wanted.add(next);
        TreeMap<Long, Commit> found = new TreeMap<>();
        ledger.at(wanted).forEach(commit -> found.put(commit.position(), commit));
        return found.containsKey(next)
                ? Optional.empty()
                : Optional.of(messages(positions, found, aggregate, fromSequence, recentlyRead));
    }

    private static List<Long> missing(List<Long> positions, RecentlyRead recentlyRead) {
        return positions.stream()
                .filter(position -> recentlyRead.at(position).isEmpty())
                .toList();
    }

    private List<DomainEventMessage<?>> read(
            List<Long> page,
            TreeMap<Long, Commit> fetched,
            String aggregate,
            long fromSequence,
            RecentlyRead recentlyRead) {
        List<Long> missing = missing(page, recentlyRead).stream()
                .filter(position -> !fetched.containsKey(position))
                .toList();
        commitsAt(missing).forEach(commit -> fetched.put(commit.position(), commit));
        recentlyRead.decoded(List.copyOf(fetched.values()));
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (long position : page) {
            Commit commit = fetched.get(position);
            RecentlyRead.Decoded decoded = commit != null
                    ? recentlyRead.decoded(commit)
                    : recentlyRead
                            .at(position)
                            .orElseGet(() -> recentlyRead.decoded(
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

    /** Deciding on a history that lacks something would be worse than not deciding. */
    private List<Commit> commitsAt(List<Long> positions) {
        if (positions.isEmpty()) {
            return List.of();
        }
        List<Commit> commits = ledger.at(positions);
        if (commits.size() != positions.size()) {
            throw new LedgerDamaged(positions, commits);
        }
        return commits;
    }

    /** The last sequence number of an aggregate; empty when it has no event. */
    Optional<Long> lastSequence(String aggregate) {
        Frontier frontier = caughtUp.upToDate();
        return frontier.knownLast(aggregate)
                .or(() -> {
                    TreeMap<Long, Long> commits = indexed(aggregate, frontier);
                    return Optional.of(commits.isEmpty() ? -1 : commits.lastKey());
                })
                .filter(last -> last >= 0);
    }

    /**
     * Looks up what deciding about an append to an aggregate will ask, if it is not known: many threads do so at once, while the one that
     * writes waits for the disk. What is not found out here, that one asks.
     */
    void lookAhead(List<RecordedEvent> events) {
        String aggregate = events.getFirst().aggregate();
        if (aggregate == null || !caughtUp.isOpen()) {
            return;
        }
        Frontier frontier = caughtUp.frontier();
        if (!frontier.lastSequences(List.of(aggregate)).isEmpty()) {
            return;
        }
        try {
            indexed(aggregate, frontier);
        } catch (MongoException e) {
            LOG.debug("the index of an aggregate could not be read ahead of an append", e);
        }
    }

    private List<Long> positions(Frontier frontier, String aggregate, long fromSequence) {
        return distinct(frontier.known(aggregate, fromSequence)
                .orElseGet(() -> new TreeMap<>(indexed(aggregate, frontier).tailMap(fromSequence))));
    }

    private static List<Long> distinct(TreeMap<Long, Long> commitBySequence) {
        return commitBySequence.values().stream().distinct().toList();
    }

    /** What is remembered goes first: it may be forgotten the moment it is indexed. */
    private TreeMap<Long, Long> indexed(String aggregate, Frontier frontier) {
        long asOf = frontier.indexedUpTo();
        TreeMap<Long, Long> recent = frontier.unindexedOf(aggregate);
        TreeMap<Long, Long> commits = index.commitsOf(aggregate);
        commits.putAll(recent);
        frontier.remember(aggregate, commits, asOf);
        return commits;
    }
}
