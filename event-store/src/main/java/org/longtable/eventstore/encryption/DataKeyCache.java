package org.longtable.eventstore.encryption;

import com.google.crypto.tink.Aead;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The cache holds data keys in memory for a few seconds, so a key that another process destroyed does not live on. */
final class DataKeyCache {

    private final Map<String, Held> held;
    private final Duration longest;
    private final Clock clock;

    DataKeyCache(int capacity, Duration longest, Clock clock) {
        this.longest = longest;
        this.clock = clock;
        this.held = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Held> eldest) {
                return size() > capacity;
            }
        };
    }

    synchronized Optional<Aead> find(String subject) {
        Held key = held.get(subject);
        if (key != null && !clock.instant().isBefore(key.until())) {
            held.remove(subject);
            return Optional.empty();
        }
        return Optional.ofNullable(key).map(Held::key);
    }

    synchronized void keep(String subject, Aead key) {
        held.put(subject, new Held(key, clock.instant().plus(longest)));
    }

    synchronized void forget(String subject) {
        held.remove(subject);
    }

    private record Held(Aead key, Instant until) {}
}
