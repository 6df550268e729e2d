package org.longtable.projection.projectionframework;

import java.util.Optional;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** Holds one document of a batch and the position that it has applied. */
final class PendingDocument<D extends Record> {

    private final GenerationCollection<D> stored;
    private final String id;
    private final long appliedBefore;
    private final @Nullable D valueBefore;
    private long at;
    private @Nullable D value;
    private @Nullable RawBsonDocument encoded;

    /** A snapshot of the document that can be restored. */
    record Mark<D extends Record>(
            PendingDocument<D> slot,
            long at,
            @Nullable D value,
            @Nullable RawBsonDocument encoded) {

        void restore() {
            slot.at = at;
            slot.value = value;
            slot.encoded = encoded;
        }
    }

    PendingDocument(GenerationCollection<D> stored, String id, Optional<StoredDocument<D>> found) {
        this.stored = stored;
        this.id = id;
        appliedBefore = found.map(StoredDocument::at).orElse(-1L);
        valueBefore = found.map(StoredDocument::value).orElse(null);
        at = appliedBefore;
        value = valueBefore;
    }

    void apply(long position, DocumentChange.Change<D> change) {
        if (position > appliedBefore) {
            value = change.change().apply(value == null ? change.blank().get() : value);
            at = Math.max(at, position);
            encoded = null;
        }
    }

    Mark<D> mark() {
        return new Mark<>(this, at, value, encoded);
    }

    /** Restores the document to its state before the batch. */
    void reset() {
        new Mark<>(this, appliedBefore, valueBefore, null).restore();
    }

    String id() {
        return id;
    }

    boolean isChanged() {
        return at > appliedBefore && value != null;
    }

    StoredDocument<D> kept() {
        if (value == null) {
            throw new IllegalStateException("nothing is kept of " + id);
        }
        return new StoredDocument<>(id, at, value);
    }

    /**
     * Returns the document as it will be stored.
     *
     * @throws RuntimeException when it cannot be encoded or is too large for the store
     */
    RawBsonDocument encoded() {
        RawBsonDocument now = encoded;
        if (now == null) {
            now = stored.encoded(kept());
            encoded = now;
        }
        return now;
    }
}
