package org.longtable.council.commandhandling;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * Keeps recently used aggregates for a short time when this process is the only writer. Their states hold decrypted personal data, so
 * entries are removed soon after their last use.
 */
public final class RecentAggregateCache implements Cache {

    /** The name under which aggregates find the cache; see {@link org.axonframework.spring.stereotype.Aggregate#cache}. */
    public static final String NAME = "recentAggregates";

    private static final int MOST = 2_000;
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> entries = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(MOST)
            .expireAfterAccess(KEPT)
            .build();

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // Axon's signature does not allow null.
    public <K, V> V get(K key) {
        return (V) entries.getIfPresent(key);
    }

    @Override
    public void put(Object key, Object value) {
        entries.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return entries.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
        return entries.asMap().remove(key) != null;
    }

    @Override
    public void removeAll() {
        entries.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.asMap().containsKey(key);
    }

    /** Always throws, because this cache supports no listeners. */
    @Override
    public @Nullable Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("Recent aggregates have no listeners");
    }
}
