package org.longtable.eventstore.append;

import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;
import org.longtable.eventstore.ledger.CanonicalEncoding;
import org.longtable.eventstore.ledger.CommitCodec;
import org.longtable.eventstore.ledger.RecordedEvent;

/**
 * The record holds the canonical bytes and the BSON documents of an append. Both are independent of the position in the chain, so the
 * calling threads encode in parallel while the single writer thread waits for the disk.
 *
 * @param canonical the events' part of the {@linkplain CanonicalEncoding canonical form}
 * @param documents one document per event
 */
record EncodedEvents(byte[] canonical, List<RawBsonDocument> documents) {

    /**
     * Encodes the events.
     *
     * @throws EventNotStorable when an event would change when it is read back
     */
    static EncodedEvents of(List<RecordedEvent> events) {
        List<RawBsonDocument> documents = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            documents.add(encode(i, events.get(i)));
        }
        return new EncodedEvents(CanonicalEncoding.ofEvents(events), documents);
    }

    /** Encodes an event and reads it back, because the stored event must equal the hashed event. */
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
