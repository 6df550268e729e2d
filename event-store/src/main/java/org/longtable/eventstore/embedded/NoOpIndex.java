package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.List;

/** The index is listed like a non-unique index but is not maintained. */
final class NoOpIndex extends EmptyIndex<DocumentKey> {

    NoOpIndex(String name, List<IndexKey> keys) {
        super(name, keys);
    }

    /** Returns false, so that the library does not fill the index by reading the whole collection. */
    @Override
    public boolean isEmpty() {
        return false;
    }
}
