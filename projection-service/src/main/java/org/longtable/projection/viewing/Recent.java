package org.longtable.projection.viewing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The documents that a view's last batches have written: what changes once in a view usually changes again soon. Only for a process
 * that is the only one to write them.
 */
final class Recent<D extends Record> {

    private static final int MOST = 500;
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Cache<String, Kept<D>> written;

    private Recent(int most) {
        this.written =
                Caffeine.newBuilder().maximumSize(most).expireAfterAccess(KEPT).build();
    }

    /** @param alone whether no other process writes these documents; else nothing is remembered */
    static <D extends Record> Recent<D> of(boolean alone) {
        return new Recent<>(alone ? MOST : 0);
    }

    Optional<Kept<D>> find(String id, Supplier<Optional<Kept<D>>> stored) {
        Kept<D> known = written.getIfPresent(id);
        return known != null ? Optional.of(known) : stored.get();
    }

    void keep(Collection<Kept<D>> documents) {
        documents.forEach(document -> written.put(document.id(), document));
    }

    void forget(Collection<Kept<D>> documents) {
        documents.forEach(document -> written.invalidate(document.id()));
    }

    void forget() {
        written.invalidateAll();
    }
}
