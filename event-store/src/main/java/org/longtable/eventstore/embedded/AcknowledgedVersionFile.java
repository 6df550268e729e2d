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
 * The file records the last acknowledged store version, so a truncated data file is detected when it is opened. Opening a file whose end is cut off
 * MVStore falls back to an older version without a word; this tells. It is written after the data is synced and not synced
 * itself, so after a power cut it may be older than the data, never newer.
 */
final class AcknowledgedVersionFile implements AutoCloseable {

    private static final int SIZE = 2 * Long.BYTES;

    private final FileChannel channel;

    private AcknowledgedVersionFile(FileChannel channel) {
        this.channel = channel;
    }

    /** The version last written to the file, or 0 when there is none to be trusted. */
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
