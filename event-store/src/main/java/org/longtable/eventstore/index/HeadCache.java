package org.longtable.eventstore.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.longtable.eventstore.ledger.ChainHead;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.CommitSummary;

/**
 * The cache holds the chain head and the aggregate sequences of recent commits that the aggregate index may not contain yet. Threads add
 * each commit that they write or read, and every commit counts once. No lock is held during a database query.
 */
public final class HeadCache {

    private final Deque<CommitSummary> unindexed = new ArrayDeque<>();
    private final Map<String, TreeMap<Long, Long>> commitBySequence = new HashMap<>();
    private final AggregateCommitCache findCommits;
    private ChainHead chainHead;
    private long indexedUpTo;

    /** @param end chain head up to which the index is complete */
    HeadCache(ChainHead end) {
        this.chainHead = end;
        this.indexedUpTo = end.next();
        this.findCommits = new AggregateCommitCache(end.next() == Commit.FIRST_POSITION);
    }

    public synchronized ChainHead chainHead() {
        return chainHead;
    }

    /** Adds a commit if it is the next one and ignores it otherwise. */
    public synchronized void add(Commit commit) {
        if (commit.position() != chainHead.next()) {
            return;
        }
        chainHead = commit.chainHead();
        CommitSummary outline = CommitSummary.of(commit);
        unindexed.addLast(outline);
        outline.steps().forEach(step -> {
            commitBySequence
                    .computeIfAbsent(step.aggregate(), any -> new TreeMap<>())
                    .put(step.seq(), outline.position());
            findCommits.advance(step, outline.position());
        });
    }

    /** Returns the commit positions of an aggregate from a sequence number on, if they are cached. */
    public synchronized Optional<TreeMap<Long, Long>> findCommits(String aggregate, long fromSequence) {
        return findCommits.of(aggregate).map(commits -> new TreeMap<>(commits.tailMap(fromSequence)));
    }

    /** Returns the last sequence number of an aggregate, if it is cached, or -1 when the aggregate has no events. */
    public synchronized Optional<Long> findLastSequence(String aggregate) {
        return findCommits.of(aggregate).map(commits -> commits.isEmpty() ? -1 : commits.lastKey());
    }

    /**
     * Caches the commit positions of an aggregate unless the index has moved since they were read.
     *
     * @param asOf value of {@link #indexedUpTo} before the index was read; the result may lack commits that were indexed and removed from
     *     this cache since then
     */
    public synchronized void put(String aggregate, TreeMap<Long, Long> commits, long asOf) {
        if (asOf == indexedUpTo) {
            TreeMap<Long, Long> all = new TreeMap<>(commits);
            all.putAll(commitBySequence.getOrDefault(aggregate, new TreeMap<>()));
            findCommits.keep(aggregate, all);
        }
    }

    /** Returns the commit positions, by sequence number, of an aggregate's events that the index may not contain yet. */
    public synchronized TreeMap<Long, Long> unindexedOf(String aggregate) {
        TreeMap<Long, Long> recent = commitBySequence.get(aggregate);
        return recent == null ? new TreeMap<>() : new TreeMap<>(recent);
    }

    /** Returns the last sequence number of each given aggregate that is known without the index; -1 when the aggregate has no events. */
    public synchronized Map<String, Long> lastSequences(Iterable<String> aggregates) {
        Map<String, Long> last = new HashMap<>();
        for (String aggregate : aggregates) {
            TreeMap<Long, Long> recent = commitBySequence.get(aggregate);
            if (recent != null) {
                last.put(aggregate, recent.lastKey());
            } else {
                findLastSequence(aggregate).ifPresent(it -> last.put(aggregate, it));
            }
        }
        return last;
    }

    /** Returns the commits that the index may not contain yet, oldest first, at most {@code limit}. */
    synchronized List<CommitSummary> unindexed(int limit) {
        return new ArrayList<>(unindexed.stream().limit(limit).toList());
    }

    public synchronized long indexedUpTo() {
        return indexedUpTo;
    }

    /** Removes the commits that the aggregate index contains by now. */
    synchronized void markIndexedUpTo(long upTo) {
        while (!unindexed.isEmpty() && unindexed.getFirst().position() < upTo) {
            unindexed.removeFirst().steps().forEach(this::forget);
        }
        indexedUpTo = Math.max(indexedUpTo, upTo);
    }

    private void forget(CommitSummary.AggregateSequence step) {
        TreeMap<Long, Long> recent = commitBySequence.get(step.aggregate());
        if (recent == null) {
            return;
        }
        recent.remove(step.seq());
        if (recent.isEmpty()) {
            commitBySequence.remove(step.aggregate());
        }
    }
}
