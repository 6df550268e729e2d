package org.longtable.eventstore.read;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.LedgerCollection;

/**
 * The cache loads commits in pages with fixed boundaries, so several readers that are behind share one query. Readers usually fall behind
 * together, after a restart or during heavy writing. A full page never changes and is read once for all of them.
 */
public final class CommitPageCache {

    private static final int SIZE = 256;
    private static final int MOST = 64;
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final LedgerCollection ledger;
    private final Cache<Long, List<Commit>> full =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();

    public CommitPageCache(LedgerCollection ledger) {
        this.ledger = ledger;
    }

    /** Returns the commits from the one that contains a position to the end of that position's page. The page may not be full yet. */
    public List<Commit> from(long position) {
        List<Commit> page = page(position / SIZE);
        List<Commit> commits =
                page.stream().filter(commit -> commit.next() > position).toList();
        if (!commits.isEmpty() && commits.getFirst().position() <= position) {
            return commits;
        }
        // A commit that begins on an earlier page extends into this page.
        List<Commit> withHolding = new ArrayList<>();
        ledger.findContaining(position).ifPresent(withHolding::add);
        withHolding.addAll(commits);
        return withHolding;
    }

    private List<Commit> page(long number) {
        List<Commit> known = full.getIfPresent(number);
        if (known != null) {
            return known;
        }
        long behind = (number + 1) * SIZE;
        List<Commit> page = ledger.between(number * SIZE, behind);
        if (!page.isEmpty() && page.getLast().next() >= behind) {
            full.put(number, page);
        }
        return page;
    }
}
