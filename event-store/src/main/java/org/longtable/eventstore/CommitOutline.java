package org.longtable.eventstore;

import java.util.List;
import java.util.Objects;

/**
 * Which events of which aggregates a commit holds, without what they say.
 *
 * @param position position of the commit
 * @param next position of the commit after it
 * @param steps its aggregates' events in order; events of no aggregate are left out
 */
record CommitOutline(long position, long next, List<Step> steps) {

    static CommitOutline of(Commit commit) {
        return new CommitOutline(
                commit.position(),
                commit.next(),
                commit.events().stream()
                        .filter(event -> event.aggregate() != null)
                        .map(event -> new Step(Objects.requireNonNull(event.aggregate()), event.seq()))
                        .toList());
    }

    /** One event of an aggregate. */
    record Step(String aggregate, long seq) {}
}
