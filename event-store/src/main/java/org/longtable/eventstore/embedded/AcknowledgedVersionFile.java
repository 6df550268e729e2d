package org.longtable.eventstore.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/**
 * The file records the last acknowledged store version, so that a truncated data file is detected when it is opened. MVStore itself opens a
 * truncated file at an older version without an error. The version is written after the data is synced and is not synced itself, so after a
 * power failure it may be older than the data but never newer.
 */
final class AcknowledgedVersionFile implements AutoCloseable {

    private static final int SIZE = 2 * Long.BYTES;

    private final FileChannel channel;

    private AcknowledgedVersionFile(FileChannel channel) {
        this.channel = channel;
    }

    /** Returns the version in the file, or 0 when there is none or its checksum is wrong. */
    static long read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        ByteBuffer content = ByteBuffer.wrap(Files.readAllBytes(file));
        if (content.remaining() != SIZE) {
            return 0;
        }
        long version = content.getLong();
        return content.getLong() == checksum(version) ? version : 0;
    }

    static AcknowledgedVersionFile open(Path file) throws IOException {
        return new AcknowledgedVersionFile(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    }

    void write(long version) {
        ByteBuffer content = ByteBuffer.allocate(SIZE).putLong(version).putLong(checksum(version));
        try {
            channel.write(content.flip(), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long checksum(long version) {
        CRC32 checksum = new CRC32();
        checksum.update(ByteBuffer.allocate(Long.BYTES).putLong(version).array());
        return checksum.getValue();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
