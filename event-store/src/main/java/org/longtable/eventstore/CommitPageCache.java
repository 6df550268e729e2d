package org.longtable.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The cache loads commits in pages with fixed boundaries, so several readers that are behind share one query. Readers that are behind are usually behind together, after a restart or
 * while much is being written: a page that is full never changes again, and is read once for all of them.
 */
final class CommitPageCache {

    private static final int SIZE = 256;
    private static final int MOST = 64;
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final LedgerCollection ledger;
    private final Cache<Long, List<Commit>> full =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();

    CommitPageCache(LedgerCollection ledger) {
        this.ledger = ledger;
    }

    /** The commits from the one that holds a position to the end of that position's page, as far as they are there. */
    List<Commit> from(long position) {
        List<Commit> page = page(position / SIZE);
        List<Commit> commits =
                page.stream().filter(commit -> commit.next() > position).toList();
        if (!commits.isEmpty() && commits.getFirst().position() <= position) {
            return commits;
        }
        // A commit that began on an earlier page reaches into this one.
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
