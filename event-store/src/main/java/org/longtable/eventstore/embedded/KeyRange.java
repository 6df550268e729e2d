package org.longtable.eventstore.embedded;

import org.jspecify.annotations.Nullable;

/**
 * An interval of keys.
 *
 * @param from smallest key in the interval, or null when it has no lower end
 * @param below smallest key above the interval, or null when it has no upper end
 */
record KeyRange(@Nullable DocumentKey from, @Nullable DocumentKey below) {

    static final KeyRange ALL = new KeyRange(null, null);

    KeyRange startingAt(DocumentKey key) {
        return from != null && from.compareTo(key) >= 0 ? this : new KeyRange(key, below);
    }

    KeyRange endingBelow(DocumentKey key) {
        return below != null && below.compareTo(key) <= 0 ? this : new KeyRange(from, key);
    }

    boolean isEmpty() {
        return from != null && below != null && from.compareTo(below) >= 0;
    }

    boolean isBounded() {
        return from != null || below != null;
    }
}
