package org.longtable.council.importing.reading;

import java.io.IOException;
import java.io.InputStream;

/** A part of a workbook while it is unpacked: ends with {@link UnsafePart} when it grows beyond what is allowed. */
final class BoundedPart extends InputStream {

    /** Text and attributes are held in memory whole; a cell of Excel has at most 32,767 characters, six bytes each. */
    private static final int LONGEST_WITHOUT_A_TAG = 256 * 1024;

    private final InputStream part;
    private long left;
    private int sinceTag;
    private boolean unsafe;

    BoundedPart(InputStream part, long left) {
        this.part = part;
        this.left = left;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = part.read(buffer, offset, length);
        spend(count);
        for (int index = offset; index < offset + count; index++) {
            sinceTag = buffer[index] == '<' ? 0 : sinceTag + 1;
            if (sinceTag > LONGEST_WITHOUT_A_TAG) {
                throw refusal();
            }
        }
        return count;
    }

    /** Unpacks the rest, which nobody reads, only to know how long it is. */
    void drain() throws IOException {
        byte[] buffer = new byte[8192];
        for (int count = 0; count >= 0; count = part.read(buffer)) {
            spend(count);
        }
    }

    long left() {
        return left;
    }

    /** A parser may wrap what the stream threw, or report it as the end of the part. */
    void rethrowIfUnsafe() throws UnsafePart {
        if (unsafe) {
            throw refusal();
        }
    }

    private void spend(int count) throws UnsafePart {
        left -= Math.max(count, 0);
        if (left < 0) {
            throw refusal();
        }
    }

    private UnsafePart refusal() {
        unsafe = true;
        return new UnsafePart();
    }
}
