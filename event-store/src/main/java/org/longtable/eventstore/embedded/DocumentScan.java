package org.longtable.eventstore.embedded;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The scan iterates over the documents of a key range in order and reads each one lazily. */
final class DocumentScan implements Iterator<Map.Entry<DocumentKey, byte[]>> {

    private static final byte[] NOTHING = new byte[0];

    private final Iterator<Map.Entry<DocumentKey, byte[]>> found;
    private Map.@Nullable Entry<DocumentKey, byte[]> next;

    private DocumentScan(Iterator<Map.Entry<DocumentKey, byte[]>> found) {
        this.found = found;
        advance();
    }

    /** @param after key of the document to continue after, or null to start at the beginning */
    static DocumentScan of(
            MVMap<DocumentKey, byte[]> documents,
            IndexBounds selection,
            boolean descending,
            @Nullable DocumentKey after) {
        return new DocumentScan(
                switch (selection) {
                    case IndexBounds.Keys keys -> lookUp(documents, keys.keys(), descending, after);
                    case IndexBounds.Range range -> walk(documents, rest(range.range(), descending, after), descending);
                });
    }

    private static KeyRange rest(KeyRange range, boolean descending, @Nullable DocumentKey after) {
        if (after == null) {
            return range;
        }
        return descending ? range.endingBelow(after) : range.startingAt(after.successor());
    }

    private static Iterator<Map.Entry<DocumentKey, byte[]>> walk(
            MVMap<DocumentKey, byte[]> documents, KeyRange range, boolean descending) {
        if (range.isEmpty()) {
            return Collections.emptyIterator();
        }
        Cursor<DocumentKey, byte[]> cursor = descending
                ? documents.cursor(range.below(), range.from(), true)
                : documents.cursor(range.from(), range.below(), false);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public Map.Entry<DocumentKey, byte[]> next() {
                DocumentKey key = cursor.next();
                // MVStore's ranges include the upper bound, and these ranges exclude it.
                return key.equals(range.below()) ? Map.entry(key, NOTHING) : Map.entry(key, cursor.getValue());
            }
        };
    }

    private static Iterator<Map.Entry<DocumentKey, byte[]>> lookUp(
            MVMap<DocumentKey, byte[]> documents,
            NavigableSet<DocumentKey> keys,
            boolean descending,
            @Nullable DocumentKey after) {
        NavigableSet<DocumentKey> ordered = descending ? keys.descendingSet() : keys;
        NavigableSet<DocumentKey> rest = after == null ? ordered : ordered.tailSet(after, false);
        return rest.stream()
                .map(key -> {
                    byte[] bson = documents.get(key);
                    return Map.entry(key, bson == null ? NOTHING : bson);
                })
                .iterator();
    }

    private void advance() {
        next = null;
        while (next == null && found.hasNext()) {
            Map.Entry<DocumentKey, byte[]> candidate = found.next();
            if (candidate.getValue().length > 0) {
                next = candidate;
            }
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Map.Entry<DocumentKey, byte[]> next() {
        Map.Entry<DocumentKey, byte[]> current = next;
        if (current == null) {
            throw new NoSuchElementException();
        }
        advance();
        return current;
    }
}
