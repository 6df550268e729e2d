package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/** The record holds the filter, sort, skip, limit, and projection of a find command. */
/**
 * What a reader asked for.
 *
 * @param filter which documents
 * @param orderBy in which order, or null for the order of their keys
 * @param skip how many to leave out at the beginning, 0 for none
 * @param limit how many at most, 0 for all
 * @param fields the projection, or null for whole documents
 */
record FindQuery(
        Document filter,
        @Nullable Document orderBy,
        int skip,
        int limit,
        @Nullable Document fields) {

    private static final String NATURAL = "$natural";

    /** Whether walking the keys up or down yields the order asked for. */
    boolean isInKeyOrder() {
        return orderBy == null
                || orderBy.isEmpty()
                || firstSortField(orderBy).equals(IdIndex.FIELD)
                || firstSortField(orderBy).equals(NATURAL);
    }

    boolean isDescending() {
        return orderBy != null
                && !orderBy.isEmpty()
                && orderBy.get(firstSortField(orderBy)) instanceof Number direction
                && direction.intValue() < 0;
    }

    boolean hasNoFilter() {
        return filter.isEmpty();
    }

    boolean hasNoProjection() {
        return fields == null || fields.isEmpty();
    }

    boolean matches(Document document) {
        // One matcher per use: it remembers array positions between calls.
        QueryMatcher matcher = new DefaultQueryMatcher();
        return matcher.matches(document, filter);
    }

    private static String firstSortField(Document orderBy) {
        return orderBy.keySet().iterator().next();
    }
}
