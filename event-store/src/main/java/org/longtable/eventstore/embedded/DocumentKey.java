package org.longtable.eventstore.embedded;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A value, or several, as bytes whose unsigned order is MongoDB's order of the values. */
final class DocumentKey implements Comparable<DocumentKey> {

    private final byte[] bytes;

    DocumentKey(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The smallest key that is greater than this one. */
    DocumentKey next() {
        return new DocumentKey(Arrays.copyOf(bytes, bytes.length + 1));
    }

    /** A key greater than every key that starts with this one, and than no other greater key. */
    DocumentKey afterAllThatStartWithThis() {
        byte[] end = Arrays.copyOf(bytes, bytes.length + 1);
        // 0xFF begins no encoded value.
        end[bytes.length] = (byte) 0xFF;
        return new DocumentKey(end);
    }

    DocumentKey followedBy(DocumentKey tail) {
        byte[] joined = Arrays.copyOf(bytes, bytes.length + tail.bytes.length);
        System.arraycopy(tail.bytes, 0, joined, bytes.length, tail.bytes.length);
        return new DocumentKey(joined);
    }

    @Override
    public int compareTo(DocumentKey other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
