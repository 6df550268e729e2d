package org.longtable.eventstore.embedded;

import java.util.NavigableSet;

/** The interface describes which keys can match a filter. */
sealed interface IndexBounds {

    /** These and no others. */
    record Keys(NavigableSet<DocumentKey> keys) implements IndexBounds {}

    /** Those in the interval. */
    record Range(KeyRange range) implements IndexBounds {}
}
