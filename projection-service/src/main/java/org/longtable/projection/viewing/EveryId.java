package org.longtable.projection.viewing;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The ids of all documents of a view that this process builds from its beginning: most documents that a new view asks for are not there
 * yet, and need not be looked for. Only for a process that is the only one to write them.
 */
final class EveryId {

    private static final int MOST = 10_000;

    private final boolean alone;
    private boolean asked;
    private @Nullable Set<String> ids;

    /** @param alone whether no other process writes these documents; else nothing is certain */
    EveryId(boolean alone) {
        this.alone = alone;
        this.asked = !alone;
    }

    /**
     * Whether there is certainly no document of that id.
     *
     * @param empty whether there is no document at all; asked once, before the first is written
     */
    synchronized boolean lacks(String id, BooleanSupplier empty) {
        if (!asked) {
            ids = empty.getAsBoolean() ? new HashSet<>() : null;
            asked = true;
        }
        return ids != null && !ids.contains(id);
    }

    /** A document is about to be written. */
    synchronized void add(String id) {
        asked = true;
        if (ids != null) {
            ids.add(id);
            if (ids.size() > MOST) {
                ids = null;
            }
        }
    }

    /** What there is may change otherwise: begins anew. */
    synchronized void forget() {
        asked = !alone;
        ids = null;
    }
}
