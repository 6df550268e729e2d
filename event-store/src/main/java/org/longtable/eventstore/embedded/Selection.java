package org.longtable.eventstore.embedded;

import java.util.NavigableSet;

/** Which documents can match a filter at all, as far as their keys tell. */
sealed interface Selection {

    /** These and no others. */
    record Keys(NavigableSet<DocumentKey> keys) implements Selection {}

    /** Those in the interval. */
    record Range(KeyRange range) implements Selection {}
}
