package org.longtable.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the events of one aggregate: its commits by position, found through the index and what is too new to be in it. */
final class AggregateReader {

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
        SortedMap<Long, Long> commits = commitsOf(aggregate).tailMap(fromSequence);
        List<Long> positions = commits.values().stream().distinct().limit(limit).toList();
        List<RecordedEvent> events = new ArrayList<>();
        for (Commit commit : commitsAt(positions)) {
            commit.events().stream()
                    .filter(event -> aggregate.equals(event.aggregate()) && event.seq() >= fromSequence)
                    .forEach(events::add);
        }
        return events;
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

    Optional<Long> lastSequence(String aggregate) {
        TreeMap<Long, Long> commits = commitsOf(aggregate);
        return commits.isEmpty() ? Optional.empty() : Optional.of(commits.lastKey());
    }

    /** What is remembered goes first: it may be forgotten the moment it is indexed. */
    private TreeMap<Long, Long> commitsOf(String aggregate) {
        TreeMap<Long, Long> recent = caughtUp.catchUp().unindexedOf(aggregate);
        TreeMap<Long, Long> commits = index.commitsOf(aggregate);
        commits.putAll(recent);
        return commits;
    }
}
