package org.longtable.council.commandhandling;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Creates changed copies of immutable maps. */
public final class ImmutableMaps {

    private ImmutableMaps() {}

    /** Returns a copy of the map in the same order with {@code value} under {@code key}. */
    public static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return Collections.unmodifiableMap(copy);
    }

    /** Returns a copy of the map in the same order without {@code key}. */
    public static <K, V> Map<K, V> without(Map<K, V> map, K key) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.remove(key);
        return Collections.unmodifiableMap(copy);
    }
}
