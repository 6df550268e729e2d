package org.longtable.eventstore;

import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;

/**
 * The record holds the canonical bytes and the BSON documents of an append, which the calling thread encodes before the single writer thread takes over. They do not depend on where in the chain they come to stand, so whoever appends
 * makes them: many at once, while the one thread that writes waits for the disk.
 *
 * @param canonical their part of the {@linkplain CanonicalEncoding canonical form}
 * @param documents one for each
 */
record EncodedEvents(byte[] canonical, List<RawBsonDocument> documents) {

    /**
     * Encodes them.
     *
     * @throws EventNotStorable when one of them would not be read back as it is
     */
    static EncodedEvents of(List<RecordedEvent> events) {
        List<RawBsonDocument> documents = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            documents.add(encode(i, events.get(i)));
        }
        return new EncodedEvents(CanonicalEncoding.ofEvents(events), documents);
    }

    /** What is hashed must be what is read back, so it is read back before it is written. */
    private static RawBsonDocument encode(int index, RecordedEvent event) {
        RawBsonDocument document;
        try {
            document = CommitCodec.encode(event);
        } catch (IllegalArgumentException e) {
            throw new EventNotStorable(index, event.type(), "ts", e);
        }
        RecordedEvent read = CommitCodec.decode(document);
        if (!read.equals(event)) {
            throw EventNotStorable.differing(index, event, read);
        }
        return document;
    }

    /** Returns how many bytes the events take in the database. */
    long sizeInBytes() {
        return documents.stream()
                .mapToLong(it -> it.getByteBuffer().remaining())
                .sum();
    }
}
