package org.longtable.eventstore.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.longtable.eventstore.ledger.CommitSummary;

/**
 * The cache holds the commit positions of recently used aggregates. When it has followed the ledger since the first commit, it contains all
 * aggregates until their number exceeds the limit.
 */
final class AggregateCommitCache {

    private static final int MOST = 20_000;

    private final Map<String, TreeMap<Long, Long>> commitBySequence = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TreeMap<Long, Long>> eldest) {
            boolean tooMany = size() > MOST;
            all = all && !tooMany;
            return tooMany;
        }
    };
    private boolean all;

    /** @param all whether the ledger has no aggregate yet, so that an aggregate missing from the cache has no events */
    AggregateCommitCache(boolean all) {
        this.all = all;
    }

    /** Returns the commit positions by sequence number. The caller must not change the map. */
    Optional<TreeMap<Long, Long>> of(String aggregate) {
        TreeMap<Long, Long> commits = commitBySequence.get(aggregate);
        return commits == null && all ? Optional.of(new TreeMap<>()) : Optional.ofNullable(commits);
    }

    void keep(String aggregate, TreeMap<Long, Long> commits) {
        commitBySequence.put(aggregate, commits);
    }

    void advance(CommitSummary.AggregateSequence step, long position) {
        TreeMap<Long, Long> known = all
                ? commitBySequence.computeIfAbsent(step.aggregate(), any -> new TreeMap<>())
                : commitBySequence.get(step.aggregate());
        if (known != null) {
            known.put(step.seq(), position);
        }
    }
}
