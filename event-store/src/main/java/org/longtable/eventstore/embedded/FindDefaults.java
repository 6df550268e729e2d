package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.bson.Document;

/** The class sets a batch size on find commands that have none. */
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
