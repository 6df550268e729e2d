package org.longtable.eventstore;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which commits hold the events of the aggregates asked for lately, complete to the ledger's end as far as it is known. */
final class KnownStreams {

    private static final int MOST = 20_000;

    private final Map<String, TreeMap<Long, Long>> commitBySequence = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TreeMap<Long, Long>> eldest) {
            return size() > MOST;
        }
    };

    /** The commits by sequence number; not to be changed. */
    Optional<TreeMap<Long, Long>> of(String aggregate) {
        return Optional.ofNullable(commitBySequence.get(aggregate));
    }

    void keep(String aggregate, TreeMap<Long, Long> commits) {
        commitBySequence.put(aggregate, commits);
    }

    void advance(CommitOutline.Step step, long position) {
        TreeMap<Long, Long> known = commitBySequence.get(step.aggregate());
        if (known != null) {
            known.put(step.seq(), position);
        }
    }
}
