package org.longtable.council.importing.parsing;

import java.io.IOException;
import java.io.InputStream;

/** Stops with an exception when an unpacked part of a workbook exceeds its limit. */
final class SizeLimitedInputStream extends InputStream {

    /** Text and attributes are held completely in memory. An Excel cell has at most 32,767 characters of six bytes each. */
    private static final int LONGEST_WITHOUT_A_TAG = 256 * 1024;

    private final InputStream part;
    private long remaining;
    private int sinceTag;
    private boolean unsafe;

    SizeLimitedInputStream(InputStream part, long left) {
        this.part = part;
        this.remaining = left;
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

    /** Unpacks the unread rest only to count its bytes. */
    void drain() throws IOException {
        byte[] buffer = new byte[8192];
        for (int count = 0; count >= 0; count = part.read(buffer)) {
            spend(count);
        }
    }

    long remaining() {
        return remaining;
    }

    /** Throws the exception again, because a parser may wrap it or treat it as the end of the part. */
    void rethrowIfUnsafe() throws UnsafeWorkbookPartException {
        if (unsafe) {
            throw refusal();
        }
    }

    private void spend(int count) throws UnsafeWorkbookPartException {
        remaining -= Math.max(count, 0);
        if (remaining < 0) {
            throw refusal();
        }
    }

    private UnsafeWorkbookPartException refusal() {
        unsafe = true;
        return new UnsafeWorkbookPartException();
    }
}
