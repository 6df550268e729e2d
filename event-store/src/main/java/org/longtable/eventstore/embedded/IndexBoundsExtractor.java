package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The extractor derives index bounds for one field from a filter. The bounds only narrow the search: the selected documents are still
 * matched against the whole filter. A filter that the extractor does not understand costs time but does not change the result.
 */
final class IndexBoundsExtractor {

    private final List<@Nullable Object> demands = new ArrayList<>();

    private IndexBoundsExtractor(Document filter, String field) {
        collect(filter, field);
    }

    static IndexBounds select(Document filter, String field) {
        return new IndexBoundsExtractor(filter, field).selection();
    }

    /** Returns the key of the single value that the filter requires for the field, or null when there is none. */
    static @Nullable DocumentKey equalTo(Document filter, String field) {
        return select(filter, field) instanceof IndexBounds.Keys keys
                        && keys.keys().size() == 1
                ? keys.keys().first()
                : null;
    }

    private void collect(Document filter, String field) {
        if (filter.containsKey(field)) {
            demands.add(filter.get(field));
        }
        if (filter.get("$and") instanceof Collection<?> parts) {
            for (Object part : parts) {
                if (part instanceof Document document) {
                    collect(document, field);
                }
            }
        }
    }

    private IndexBounds selection() {
        KeyRange range = KeyRange.ALL;
        for (Object demand : demands) {
            NavigableSet<DocumentKey> keys = keysOf(demand);
            if (keys != null) {
                return new IndexBounds.Keys(keys);
            }
            if (demand instanceof Document operators) {
                range = narrow(range, operators);
            }
        }
        return new IndexBounds.Range(range);
    }

    private static @Nullable NavigableSet<DocumentKey> keysOf(@Nullable Object demand) {
        if (demand instanceof Document operators && isOperators(operators)) {
            if (operators.containsKey("$eq")) {
                return literals(Collections.singletonList(operators.get("$eq")));
            }
            return operators.get("$in") instanceof Collection<?> values ? literals(values) : null;
        }
        return literals(Collections.singletonList(demand));
    }

    private static @Nullable NavigableSet<DocumentKey> literals(Collection<? extends @Nullable Object> values) {
        if (!values.stream().allMatch(IndexBoundsExtractor::isLiteral)) {
            return null;
        }
        return values.stream().map(KeyEncoding::keyOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Null is not a literal here, because it also matches documents without the field. */
    private static boolean isLiteral(@Nullable Object value) {
        return value != null
                && !(value instanceof Collection)
                && !BsonRegularExpression.isRegularExpression(value)
                && !(value instanceof Document document && isOperators(document))
                && KeyEncoding.canEncode(value);
    }

    private static boolean isOperators(Document document) {
        return document.keySet().stream().anyMatch(name -> name.startsWith("$"));
    }

    private static KeyRange narrow(KeyRange range, Document operators) {
        KeyRange narrowed = range;
        for (String operator : operators.keySet()) {
            Object bound = operators.get(operator);
            if (isLiteral(bound) && !(bound instanceof MinKey) && !(bound instanceof MaxKey)) {
                narrowed = narrow(narrowed, operator, Objects.requireNonNull(bound));
            }
        }
        return narrowed;
    }

    /** A comparison only matches values of the bound's BSON type, so the type limits the range at the other end. */
    private static KeyRange narrow(KeyRange range, String operator, Object bound) {
        DocumentKey key = KeyEncoding.keyOf(bound);
        DocumentKey kind = KeyEncoding.typePrefixOf(bound);
        DocumentKey endOfKind = KeyEncoding.typeUpperBoundOf(bound);
        return switch (operator) {
            case "$gt" -> range.startingAt(key.successor()).endingBelow(endOfKind);
            case "$gte" -> range.startingAt(key).endingBelow(endOfKind);
            case "$lt" -> range.startingAt(kind).endingBelow(key);
            case "$lte" -> range.startingAt(kind).endingBelow(key.successor());
            default -> range;
        };
    }
}
