package org.longtable.eventstore.embedded;

import java.util.NavigableSet;

/** The interface describes which keys can match a filter. */
sealed interface IndexBounds {

    /** A set of single keys. */
    record Keys(NavigableSet<DocumentKey> keys) implements IndexBounds {}

    /** An interval of keys. */
    record Range(KeyRange range) implements IndexBounds {}
}
