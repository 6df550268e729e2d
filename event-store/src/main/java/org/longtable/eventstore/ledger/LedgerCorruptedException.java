package org.longtable.eventstore.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.longtable.eventstore.verify.LedgerVerifier;

/**
 * The exception reports that commits which the ledger once held are missing. Run a {@link LedgerVerifier} and restore the ledger from a
 * backup.
 */
public final class LedgerCorruptedException extends EventStoreException {

    private static final long serialVersionUID = 1L;

    private LedgerCorruptedException(String what) {
        super(what);
    }

    public static LedgerCorruptedException at(long expected, long found) {
        return new LedgerCorruptedException(
                "The ledger should go on at position %d and goes on at %d".formatted(expected, found));
    }

    public LedgerCorruptedException(List<Long> expected, List<Commit> found) {
        super("The ledger lacks the commits at " + missing(expected, found));
    }

    private static Set<Long> missing(List<Long> expected, List<Commit> found) {
        Set<Long> missing = new HashSet<>(expected);
        found.forEach(commit -> missing.remove(commit.position()));
        return missing;
    }
}
