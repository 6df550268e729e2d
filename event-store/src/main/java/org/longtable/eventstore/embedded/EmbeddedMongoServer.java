package org.longtable.eventstore.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The server speaks the MongoDB wire protocol inside this process for single-machine trials. The owner of its folder connects with the
 * ordinary driver and the {@link #connectionString}. Code written for it runs on a real server unchanged as long as it stays within the
 * features listed in docs/decisions/0003-embedded-server.md.
 *
 * <p>Every write is answered only after it is on disk, regardless of its write concern, so it survives the end of the process and of the
 * machine. A store on disk belongs to one process at a time.
 */
public final class EmbeddedMongoServer implements AutoCloseable {

    private final StoreFile file;
    private final EmbeddedBackend backend;
    private final WireProtocolServer server;
    private boolean closed;

    private EmbeddedMongoServer(StoreFile file, StoreSocket socket) throws IOException {
        this.file = file;
        this.backend = new EmbeddedBackend(file, new GroupFsync(file));
        this.server = new WireProtocolServer(backend, socket);
    }

    /**
     * Opens the store in a folder, which is created when it does not exist. Only the owner of the folder can read its files, and only the
     * owner can connect to the server, through a socket in the folder.
     *
     * @throws StoreInUseException when a running program has the folder open
     * @throws StoreCorruptedException when the data cannot be read, or lacks acknowledged writes
     * @throws StoreNotWritableException when the folder cannot be created or written
     */
    public static EmbeddedMongoServer open(Path folder) {
        StoreFolder home = new StoreFolder(folder);
        StoreFile file = home.open();
        try {
            return new EmbeddedMongoServer(file, home.socket());
        } catch (IOException failure) {
            file.closeWithoutSaving();
            throw new StoreNotWritableException(folder, failure);
        } catch (RuntimeException finding) {
            file.closeWithoutSaving();
            throw home.corrupted(finding);
        }
    }

    /** Opens a store in memory for tests. Its data is lost when it is closed. */
    public static EmbeddedMongoServer inMemory() {
        try {
            return new EmbeddedMongoServer(StoreFile.inMemory(), StoreSocket.apart());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the driver's connection string, such as {@code mongodb://%2Fhome%2Fana%2Fdata%2Flongtable.sock}. It contains no secret. */
    public String connectionString() {
        return server.connectionString();
    }

    /**
     * Registers a callback that is called once when the store can no longer be written. From then on every command fails until the store is
     * opened again.
     */
    public void onWriteFailure(Consumer<StoreWriteException> told) {
        file.onWriteFailure(told);
    }

    /**
     * Completes running commands, then stops. Closing the server again does nothing. Close the clients first, because they would try to
     * reconnect.
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        server.close();
        backend.close();
        file.close();
    }
}
