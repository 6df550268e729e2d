package org.longtable.projection.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Returns changed copies of maps that are keyed by id. */
final class MapsById {

    /** How long finished entries are kept: the dashboard shows one year, and two earlier years can be requested. */
    private static final Duration LONGEST = Duration.ofDays(3 * 366L);

    private MapsById() {}

    static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        Map<String, V> changed = new LinkedHashMap<>(map);
        changed.put(key, value);
        return changed;
    }

    static <V> Map<String, V> without(Map<String, V> map, String key) {
        Map<String, V> changed = new LinkedHashMap<>(map);
        changed.remove(key);
        return changed;
    }

    /** Changes an existing value. A missing value stays missing. */
    static <V> Map<String, V> change(Map<String, V> map, String key, UnaryOperator<V> change) {
        V value = map.get(key);
        return value == null ? map : with(map, key, change.apply(value));
    }

    static <V> Map<String, V> filterValues(Map<String, V> map, Predicate<V> wanted) {
        Map<String, V> changed = new LinkedHashMap<>(map);
        changed.values().removeIf(wanted.negate());
        return changed;
    }

    /** Returns the time before which finished entries can be dropped. */
    static Instant retentionCutoff(Instant newest) {
        return newest.minus(LONGEST);
    }
}
