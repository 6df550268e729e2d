package org.longtable.projection.viewing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The documents that a view's last batches have written: what changes once in a view usually changes again soon. Only for a process
 * that is the only one to write them.
 */
final class Recent<D extends Record> {

    private static final int MOST = 500;
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Cache<String, Kept<D>> written;
    private final EveryId everyId;

    private Recent(int most, EveryId everyId) {
        this.written = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumSize(most)
                .expireAfterAccess(KEPT)
                .build();
        this.everyId = everyId;
    }

    /** @param alone whether no other process writes these documents; else nothing is remembered */
    static <D extends Record> Recent<D> of(boolean alone) {
        return new Recent<>(alone ? MOST : 0, new EveryId(alone));
    }

    /**
     * A document as it stands.
     *
     * @param stored looks it up
     * @param empty whether no document is stored
     */
    Optional<Kept<D>> find(String id, Supplier<Optional<Kept<D>>> stored, BooleanSupplier empty) {
        Kept<D> known = written.getIfPresent(id);
        if (known != null) {
            return Optional.of(known);
        }
        return everyId.lacks(id, empty) ? Optional.empty() : stored.get();
    }

    void keep(Collection<Kept<D>> documents) {
        documents.forEach(document -> written.put(document.id(), document));
    }

    /** They are about to be written. */
    void forget(Collection<Kept<D>> documents) {
        documents.forEach(document -> {
            everyId.add(document.id());
            written.invalidate(document.id());
        });
    }

    void forget() {
        everyId.forget();
        written.invalidateAll();
    }
}
