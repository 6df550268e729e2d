package org.longtable.eventstore;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Commits that were once in the ledger are not there any more. Run a {@link LedgerVerification}, and restore from a backup. */
public final class LedgerDamaged extends EventStoreException {

    private static final long serialVersionUID = 1L;

    private LedgerDamaged(String what) {
        super(what);
    }

    static LedgerDamaged at(long expected, long found) {
        return new LedgerDamaged("The ledger should go on at position %d and goes on at %d".formatted(expected, found));
    }

    LedgerDamaged(List<Long> expected, List<Commit> found) {
        super("The ledger lacks the commits at " + missing(expected, found));
    }

    private static Set<Long> missing(List<Long> expected, List<Commit> found) {
        Set<Long> missing = new HashSet<>(expected);
        found.forEach(commit -> missing.remove(commit.position()));
        return missing;
    }
}
