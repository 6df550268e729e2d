package org.longtable.projection.projectionframework;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Caches the documents that a view wrote recently, because they are likely to change again soon. It requires that no
 * other process writes the documents.
 */
final class RecentDocumentCache<D extends Record> {

    private static final int MOST = 500;
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Cache<String, StoredDocument<D>> written;
    private final NegativeCache everyId;

    private RecentDocumentCache(int most, NegativeCache everyId) {
        this.written = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumSize(most)
                .expireAfterAccess(KEPT)
                .build();
        this.everyId = everyId;
    }

    /** @param alone whether no other process writes these documents; otherwise nothing is cached */
    static <D extends Record> RecentDocumentCache<D> of(boolean alone) {
        return new RecentDocumentCache<>(alone ? MOST : 0, new NegativeCache(alone));
    }

    /**
     * Returns the cached document or loads the stored one.
     *
     * @param stored loads the stored document
     * @param empty whether no document is stored
     */
    Optional<StoredDocument<D>> findOrLoad(
            String id, Supplier<Optional<StoredDocument<D>>> stored, BooleanSupplier empty) {
        StoredDocument<D> known = written.getIfPresent(id);
        if (known != null) {
            return Optional.of(known);
        }
        return everyId.isKnownMissing(id, empty) ? Optional.empty() : stored.get();
    }

    void put(Collection<StoredDocument<D>> documents) {
        documents.forEach(document -> written.put(document.id(), document));
    }

    /** Evicts documents that are about to be written. */
    void evict(Collection<StoredDocument<D>> documents) {
        documents.forEach(document -> {
            everyId.add(document.id());
            written.invalidate(document.id());
        });
    }

    void evict() {
        everyId.reset();
        written.invalidateAll();
    }
}
