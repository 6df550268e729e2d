package org.longtable.eventstore.read;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.LedgerCollection;

/**
 * The search finds the ledger position for a point in time. A binary search over the commit times finds the first commit that can hold such
 * an event. The events may carry earlier times in any order, so the search then reads them one by one from there.
 */
public final class TimestampSearch {

    private static final int PAGE = 200;

    private final LedgerCollection ledger;

    public TimestampSearch(LedgerCollection ledger) {
        this.ledger = ledger;
    }

    /** Returns the position before the first event at or after a time. */
    public Optional<Long> positionBefore(Instant time) {
        return ledger.last().map(last -> positionBefore(time, last));
    }

    private long positionBefore(Instant time, Commit last) {
        List<Commit> page = ledger.from(firstAppendedSince(time, last), PAGE);
        while (!page.isEmpty()) {
            for (Commit commit : page) {
                for (int i = 0; i < commit.events().size(); i++) {
                    if (!commit.events().get(i).ts().isBefore(time)) {
                        return commit.position() + i - 1;
                    }
                }
            }
            page = ledger.from(page.getLast().next(), PAGE);
        }
        return last.last();
    }

    private long firstAppendedSince(Instant time, Commit last) {
        long low = Commit.FIRST_POSITION;
        long high = last.next();
        while (low < high) {
            long middle = (low + high) >>> 1;
            Commit commit = ledger.lastAtOrBefore(middle).orElse(last);
            if (commit.at().isBefore(time)) {
                low = commit.next();
            } else {
                high = commit.position();
            }
        }
        return low;
    }
}
