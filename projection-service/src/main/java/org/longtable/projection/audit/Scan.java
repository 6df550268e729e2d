package org.longtable.projection.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.longtable.projection.viewing.Documents;

/** Goes through the entries of one or several scopes, newest first, and picks what a filter takes. */
final class Scan {

    /** So many visible entries are looked at for one answer: a rare kind must not hold a server up. */
    static final int MOST_LOOKED_AT = 5_000;

    private final Documents<Entry> entries;
    private final List<Part> parts;
    private final Filter filter;

    Scan(Documents<Entry> entries, List<Part> parts, Filter filter) {
        this.entries = entries;
        this.parts = parts;
        this.filter = filter;
    }

    /** A scope, and which of its entries the reader may see. */
    record Part(Scope scope, Predicate<Entry> visible) {}

    /**
     * What was picked.
     *
     * @param before where to go on: with what stands before this position, which is that of an entry that the reader may see; empty when nothing is left
     */
    record Picked(List<Entry> entries, OptionalLong before) {}

    /**
     * Picks the next entries; fewer than wanted, even none, does not mean that nothing is left.
     *
     * @param before only what stands before this position; empty for the newest
     * @param wanted at most so many, 1 or more
     */
    Picked next(OptionalLong before, int wanted) {
        List<Lane> lanes = parts.stream()
                .map(it -> new Lane(entries, it.scope(), it.visible(), before))
                .toList();
        List<Entry> picked = new ArrayList<>();
        OptionalLong last = OptionalLong.empty();
        for (int looked = 0; looked < MOST_LOOKED_AT; looked++) {
            Entry entry = newest(lanes);
            if (entry == null) {
                return new Picked(picked, OptionalLong.empty());
            }
            last = OptionalLong.of(entry.position());
            if (filter.takes(entry)) {
                picked.add(entry);
            }
            if (picked.size() == wanted) {
                break;
            }
        }
        return new Picked(picked, last);
    }

    private static @Nullable Entry newest(List<Lane> lanes) {
        Lane first = null;
        for (Lane lane : lanes) {
            Entry entry = lane.peek();
            Entry best = first == null ? null : first.peek();
            if (entry != null && (best == null || entry.position() > best.position())) {
                first = lane;
            }
        }
        if (first == null) {
            return null;
        }
        Entry entry = first.peek();
        first.take();
        return entry;
    }
}
