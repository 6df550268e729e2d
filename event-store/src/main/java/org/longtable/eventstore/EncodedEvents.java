package org.longtable.eventstore;

import java.util.List;
import org.bson.RawBsonDocument;

/**
 * The events of an append as they are hashed and stored. They do not depend on where in the chain they come to stand, so whoever appends
 * makes them: many at once, while the one thread that writes waits for the disk.
 *
 * @param canonical their part of the {@linkplain CanonicalForm canonical form}
 * @param documents one for each
 */
record EncodedEvents(byte[] canonical, List<RawBsonDocument> documents) {

    static EncodedEvents of(List<RecordedEvent> events) {
        return new EncodedEvents(
                CanonicalForm.ofEvents(events),
                events.stream().map(CommitCodec::encode).toList());
    }

    /** How many bytes they take in the database. */
    long weight() {
        return documents.stream()
                .mapToLong(it -> it.getByteBuffer().remaining())
                .sum();
    }
}
