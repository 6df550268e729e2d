package org.longtable.eventstore.embedded;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The key holds one or more values as bytes that sort in MongoDB's order of the values. */
final class DocumentKey implements Comparable<DocumentKey> {

    private final byte[] bytes;

    DocumentKey(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Returns the smallest key that is greater than this key. */
    DocumentKey successor() {
        return new DocumentKey(Arrays.copyOf(bytes, bytes.length + 1));
    }

    /** Returns the upper bound of all keys that start with this key. */
    DocumentKey prefixUpperBound() {
        byte[] end = Arrays.copyOf(bytes, bytes.length + 1);
        // No encoded value begins with 0xFF.
        end[bytes.length] = (byte) 0xFF;
        return new DocumentKey(end);
    }

    DocumentKey concat(DocumentKey tail) {
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
