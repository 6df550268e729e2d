package org.longtable.projection.audit;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.longtable.projection.projectionframework.DocumentStore;

/** Reads the entries of one scope that the reader may see, newest first, and skips all others as if they did not exist. */
final class AuditScopeCursor {

    private static final int PAGE = 500;

    private final DocumentStore<AuditIndexEntry> entries;
    private final AuditScope scope;
    private final Predicate<AuditIndexEntry> visible;
    private String after;
    private List<AuditIndexEntry> page = List.of();
    private int next;
    private boolean ended;

    /**
     * Creates a cursor.
     *
     * @param before exclusive upper bound of positions; empty for the newest entries
     */
    AuditScopeCursor(
            DocumentStore<AuditIndexEntry> entries,
            AuditScope scope,
            Predicate<AuditIndexEntry> visible,
            OptionalLong before) {
        this.entries = entries;
        this.scope = scope;
        this.visible = visible;
        this.after = before.isPresent() ? scope.key(before.getAsLong()) : "";
    }

    /** Returns the next entry without taking it; null at the end. */
    @Nullable
    AuditIndexEntry peek() {
        while (next < page.size() || turn()) {
            if (visible.test(page.get(next))) {
                return page.get(next);
            }
            next++;
        }
        return null;
    }

    /** Takes the entry that {@link #peek} returns. */
    void take() {
        next++;
    }

    private boolean turn() {
        if (ended) {
            return false;
        }
        page = entries.page(scope.prefix(), after, false, PAGE);
        next = 0;
        ended = page.size() < PAGE;
        if (!page.isEmpty()) {
            after = scope.key(page.getLast().position());
        }
        return !page.isEmpty();
    }
}
