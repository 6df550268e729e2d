package org.longtable.eventstore.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jnr.unixsocket.UnixSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * The Unix domain socket of the server, in a folder that only its owner may enter, so that no other user of the machine can connect. There
 * is no TCP port (docs/decisions/0018-private-embedded-store.md).
 */
final class StoreSocket implements AutoCloseable {

    private static final String NAME = "longtable.sock";

    /** Longest path in bytes; macOS allows 103, Linux 107. */
    private static final int LONGEST_PATH = 100;

    private final Path path;
    private final @Nullable Path ownFolder;

    private StoreSocket(Path path, @Nullable Path ownFolder) {
        this.path = path;
        this.ownFolder = ownFolder;
    }

    /**
     * Returns a socket in the folder of a store that this process has locked. When that path is too long for a socket, the socket is in a
     * separate folder under the system's temporary folder.
     */
    static StoreSocket in(Path folder) throws IOException {
        Path path = folder.resolve(NAME);
        // A process that was killed leaves its socket file behind.
        Files.deleteIfExists(path);
        return path.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_PATH
                ? new StoreSocket(path, null)
                : apart();
    }

    /** Returns a socket in a separate folder, which is private from its creation on. */
    static StoreSocket apart() throws IOException {
        Path own = Files.createTempDirectory("longtable-");
        return new StoreSocket(own.resolve(NAME), own);
    }

    Path path() {
        return path;
    }

    /** Returns the driver's connection string for the socket. */
    String connectionString() {
        return "mongodb://" + URLEncoder.encode(UnixSocketAddress.name(path.toString()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
            if (ownFolder != null) {
                Files.deleteIfExists(ownFolder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
