package org.longtable.projection.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;

/**
 * Selects events by capability, kind, actor, and time. A null or empty field matches everything.
 *
 * @param kinds event kinds in {@code kebab-case}
 * @param from earliest effective time, inclusive
 * @param to latest effective time, exclusive
 */
record AuditFilter(
        @Nullable String capability,
        List<String> kinds,
        @Nullable PersonId actor,
        @Nullable Instant from,
        @Nullable Instant to) {

    boolean matches(AuditIndexEntry entry) {
        return (capability == null || capability.equals(entry.capability()))
                && (kinds.isEmpty() || kinds.contains(entry.kind()))
                && (actor == null || actor.equals(entry.actor()))
                && (from == null || !entry.effective().isBefore(from))
                && (to == null || entry.effective().isBefore(to));
    }
}
