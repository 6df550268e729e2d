package org.longtable.eventstore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What this process knows of the ledger's end: where the chain ends, and which events of which aggregates stand in the commits that
 * the {@linkplain AggregateIndex aggregate index} may not have yet. Nobody holds a lock while asking the database; whoever
 * learns of a commit, by writing or by reading it, tells it here, and it counts once.
 */
final class Frontier {

    private final Deque<CommitOutline> unindexed = new ArrayDeque<>();
    private final Map<String, TreeMap<Long, Long>> commitBySequence = new HashMap<>();
    private final KnownStreams known;
    private ChainEnd end;
    private long indexedUpTo;

    /**
     * @param end where the index was known to be complete
     */
    Frontier(ChainEnd end) {
        this.end = end;
        this.indexedUpTo = end.next();
        this.known = new KnownStreams(end.next() == Commit.FIRST_POSITION);
    }

    synchronized ChainEnd end() {
        return end;
    }

    /** Takes notice of a commit; one that is known already, or is not the next one, changes nothing. */
    synchronized void advance(Commit commit) {
        if (commit.position() != end.next()) {
            return;
        }
        end = commit.end();
        CommitOutline outline = CommitOutline.of(commit);
        unindexed.addLast(outline);
        outline.steps().forEach(step -> {
            commitBySequence
                    .computeIfAbsent(step.aggregate(), any -> new TreeMap<>())
                    .put(step.seq(), outline.position());
            known.advance(step, outline.position());
        });
    }

    /** The commits of all of an aggregate's events from a sequence number on, if they are remembered: as a copy. */
    synchronized Optional<TreeMap<Long, Long>> known(String aggregate, long fromSequence) {
        return known.of(aggregate).map(commits -> new TreeMap<>(commits.tailMap(fromSequence)));
    }

    /** The last of all of an aggregate's sequence numbers, if they are remembered; -1 when it has no event. */
    synchronized Optional<Long> knownLast(String aggregate) {
        return known.of(aggregate).map(commits -> commits.isEmpty() ? -1 : commits.lastKey());
    }

    /**
     * Remembers an aggregate's commits.
     *
     * @param asOf {@link #indexedUpTo} before the index was read: what was indexed and forgotten here since then, that reading may
     *     have missed
     */
    synchronized void remember(String aggregate, TreeMap<Long, Long> commits, long asOf) {
        if (asOf == indexedUpTo) {
            TreeMap<Long, Long> all = new TreeMap<>(commits);
            all.putAll(commitBySequence.getOrDefault(aggregate, new TreeMap<>()));
            known.keep(aggregate, all);
        }
    }

    /** The commits, by sequence number, of an aggregate's events that the index may not have yet. */
    synchronized TreeMap<Long, Long> unindexedOf(String aggregate) {
        TreeMap<Long, Long> recent = commitBySequence.get(aggregate);
        return recent == null ? new TreeMap<>() : new TreeMap<>(recent);
    }

    /** The last sequence numbers of those of the aggregates for which the index need not be asked; -1 where there is no event. */
    synchronized Map<String, Long> lastSequences(Iterable<String> aggregates) {
        Map<String, Long> last = new HashMap<>();
        for (String aggregate : aggregates) {
            TreeMap<Long, Long> recent = commitBySequence.get(aggregate);
            if (recent != null) {
                last.put(aggregate, recent.lastKey());
            } else {
                knownLast(aggregate).ifPresent(it -> last.put(aggregate, it));
            }
        }
        return last;
    }

    /** Everything the index may not have yet, oldest first, at most {@code limit} commits. */
    synchronized List<CommitOutline> unindexed(int limit) {
        return new ArrayList<>(unindexed.stream().limit(limit).toList());
    }

    synchronized long indexedUpTo() {
        return indexedUpTo;
    }

    /** The index is complete up to a position (not included): what is older need not be remembered here. */
    synchronized void indexed(long upTo) {
        while (!unindexed.isEmpty() && unindexed.getFirst().position() < upTo) {
            unindexed.removeFirst().steps().forEach(this::forget);
        }
        indexedUpTo = Math.max(indexedUpTo, upTo);
    }

    private void forget(CommitOutline.Step step) {
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
