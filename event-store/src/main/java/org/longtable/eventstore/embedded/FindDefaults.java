package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.bson.Document;

/** Gives a find a batch size when it names none, so that no answer holds a whole collection at once. */
final class FindDefaults {

    static final int BATCH_SIZE = 1_000;

    private FindDefaults() {}

    static Document apply(Document find) {
        Document sized = find.clone();
        if (Boolean.TRUE.equals(find.get("singleBatch"))) {
            sized.put("batchSize", 0);
        } else if (!(find.get("batchSize") instanceof Number size) || size.intValue() == 0) {
            sized.put("batchSize", BATCH_SIZE);
        }
        return sized;
    }
}
