package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.List;

/** A non-unique index: accepted and listed, so that code for a real server runs, but not kept. */
final class DeclaredIndex extends EmptyIndex<DocumentKey> {

    DeclaredIndex(String name, List<IndexKey> keys) {
        super(name, keys);
    }

    /** Never empty, so that nobody fills it by reading the whole collection. */
    @Override
    public boolean isEmpty() {
        return false;
    }
}
