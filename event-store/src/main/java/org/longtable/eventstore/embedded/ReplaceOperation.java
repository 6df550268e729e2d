package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The record is an update that replaces a whole document by its {@code _id}. Views and tokens are written this way. The update does not
 * need the old document, which the library would otherwise decode, copy and compare.
 *
 * @param key key of the document
 * @param document new document with its {@code _id}
 */
record ReplaceOperation(DocumentKey key, Document document) {

    /** Returns an update as a replacement. Returns null when it is another kind of update, or when the library has to report an error. */
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
