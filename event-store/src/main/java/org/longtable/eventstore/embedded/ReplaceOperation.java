package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The record is an update that replaces a whole document by its _id without decoding the old one. It is what views and tokens are written by, and
 * needs nothing of the old document, which the library's own way would decode, copy and compare.
 *
 * @param key where the document stands
 * @param document the new one, with its {@code _id}
 */
record ReplaceOperation(DocumentKey key, Document document) {

    /** An update as a replacement; null when it is anything else, or when the library has to say what is wrong with it. */
    static @Nullable ReplaceOperation of(Document selector, Document update) {
        Object id = selector.get(IdIndex.FIELD);
        if (selector.size() != 1
                || !(id instanceof String)
                || !Objects.equals(update.getOrDefault(IdIndex.FIELD, id), id)
                || update.keySet().stream().anyMatch(field -> field.startsWith("$"))) {
            return null;
        }
        Document document = new Document(IdIndex.FIELD, id);
        document.putAll(update);
        return new ReplaceOperation(KeyEncoding.keyOf(id), document);
    }
}
