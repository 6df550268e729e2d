package org.longtable.projection.projectionframework;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers every document id that this process has written, so that it can skip lookups of documents that do not
 * exist. It requires that no other process writes the documents.
 */
final class NegativeCache {

    private static final int MOST = 10_000;

    private final boolean alone;
    private boolean asked;
    private @Nullable Set<String> ids;

    /** @param alone whether no other process writes these documents; otherwise nothing is known */
    NegativeCache(boolean alone) {
        this.alone = alone;
        this.asked = !alone;
    }

    /**
     * Returns true when the document is known not to exist.
     *
     * @param empty whether there are no documents at all; called once, before the first write
     */
    synchronized boolean isKnownMissing(String id, BooleanSupplier empty) {
        if (!asked) {
            ids = empty.getAsBoolean() ? new HashSet<>() : null;
            asked = true;
        }
        return ids != null && !ids.contains(id);
    }

    /** Adds the id of a document that is about to be written. */
    synchronized void add(String id) {
        asked = true;
        if (ids != null) {
            ids.add(id);
            if (ids.size() > MOST) {
                ids = null;
            }
        }
    }

    /** Clears the cache after the documents may have changed in another way. */
    synchronized void reset() {
        asked = !alone;
        ids = null;
    }
}
