package org.longtable.projection.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.longtable.projection.viewing.Documents;

/** Goes through a scope's entries, newest first, and picks what a filter takes. */
final class Scan {

    /** So many entries are looked at for one answer: a rare kind must not hold a server up. */
    static final int MOST_LOOKED_AT = 5_000;

    private static final int PAGE = 500;

    private final Documents<Entry> entries;
    private final Scope scope;
    private final Filter filter;

    Scan(Documents<Entry> entries, Scope scope, Filter filter) {
        this.entries = entries;
        this.scope = scope;
        this.filter = filter;
    }

    /**
     * What was picked.
     *
     * @param before where to go on: with what stands before this position; empty when nothing is left
     */
    record Picked(List<Entry> entries, OptionalLong before) {}

    /**
     * Picks the next entries; fewer than wanted, even none, does not mean that nothing is left.
     *
     * @param before only what stands before this position; empty for the newest
     * @param wanted at most so many, 1 or more
     */
    Picked next(OptionalLong before, int wanted) {
        List<Entry> picked = new ArrayList<>();
        String after = before.isPresent() ? scope.key(before.getAsLong()) : "";
        long last = 0;
        for (int looked = 0; looked < MOST_LOOKED_AT; looked += PAGE) {
            List<Entry> page = entries.page(scope.prefix(), after, false, PAGE);
            for (Entry entry : page) {
                last = entry.position();
                if (filter.takes(entry)) {
                    picked.add(entry);
                }
                if (picked.size() == wanted) {
                    return new Picked(picked, OptionalLong.of(last));
                }
            }
            if (page.size() < PAGE) {
                return new Picked(picked, OptionalLong.empty());
            }
            after = scope.key(last);
        }
        return new Picked(picked, OptionalLong.of(last));
    }
}
