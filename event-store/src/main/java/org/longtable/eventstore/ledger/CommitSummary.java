package org.longtable.eventstore.ledger;

import java.util.List;
import java.util.Objects;

/**
 * The summary lists the aggregates and sequence numbers of a commit without the content of its events.
 *
 * @param position position of the commit
 * @param next position of the next commit
 * @param steps aggregate events in order; events without an aggregate are left out
 */
public record CommitSummary(long position, long next, List<AggregateSequence> steps) {

    public static CommitSummary of(Commit commit) {
        return new CommitSummary(
                commit.position(),
                commit.next(),
                commit.events().stream()
                        .filter(event -> event.aggregate() != null)
                        .map(event -> new AggregateSequence(Objects.requireNonNull(event.aggregate()), event.seq()))
                        .toList());
    }

    /** The record names one aggregate and the sequence number of one of its events. */
    public record AggregateSequence(String aggregate, long seq) {}
}
