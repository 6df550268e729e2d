package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The filter, sort, skip, limit, and projection of a find command.
 *
 * @param filter filter for the documents
 * @param orderBy sort order, or null for the order of the keys
 * @param skip number of documents to skip, 0 for none
 * @param limit maximum number of documents, 0 for all
 * @param fields projection, or null for whole documents
 */
record FindQuery(
        Document filter,
        @Nullable Document orderBy,
        int skip,
        int limit,
        @Nullable Document fields) {

    private static final String NATURAL = "$natural";

    /** Returns whether walking the keys up or down yields the requested order. */
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
        // A matcher is used once, because it keeps array positions between calls.
        QueryMatcher matcher = new DefaultQueryMatcher();
        return matcher.matches(document, filter);
    }

    private static String firstSortField(Document orderBy) {
        return orderBy.keySet().iterator().next();
    }
}
