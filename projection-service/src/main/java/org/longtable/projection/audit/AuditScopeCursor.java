package org.longtable.projection.audit;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.longtable.projection.projectionframework.DocumentStore;

/** Reads the entries of one scope that the reader may see, newest first, and skips the others. What they may not see is passed over as if it were not there. */
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
     * A lane through a scope.
     *
     * @param before only what stands before this position; empty for the newest
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

    /** The newest entry that was not taken yet; null when none is left. */
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

    /** Takes the entry that {@link #peek} shows. */
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
