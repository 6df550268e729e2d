package org.longtable.admission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.time.InstantSource;
import java.util.OptionalLong;

/**
 * The limiter counts requests per key in memory and says how long to wait when the limit is reached. Each process
 * counts separately. Keys are stored as hashes that cannot be computed on another day. It is thread-safe.
 */
public final class RateLimiter {

    private static final int MOST_KNOWN = 100_000;

    private final Duration window;
    private final int burst;
    private final Cache<String, Bucket> buckets;
    private final DailyHash hash;

    /**
     * Creates a limiter.
     *
     * @param window time in which the full quota is refilled
     * @param burst number of windows' quota that may be used at once, at least 1
     */
    public RateLimiter(Duration window, int burst) {
        this(window, burst, new DailyHash(InstantSource.system()));
    }

    RateLimiter(Duration window, int burst, DailyHash hash) {
        this.hash = hash;
        this.window = window;
        this.burst = burst;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KNOWN)
                .expireAfterAccess(window.multipliedBy(burst))
                .build();
    }

    /**
     * Counts one request and returns the seconds to wait when the limit is reached.
     *
     * @param most quota of one window
     * @return empty when the request is allowed, else the seconds until it is, at least 1
     */
    public OptionalLong tryAcquire(String whose, int most) {
        Bucket bucket = buckets.get(hash.of(whose), any -> Bucket.builder()
                .addLimit(it -> it.capacity((long) most * burst).refillGreedy(most, window))
                .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
    }
}
