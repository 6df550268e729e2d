package org.longtable.eventstore.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The server speaks the MongoDB wire protocol inside this process for single-machine trials. The owner of its folder reaches it by
 * {@link #connectionString} with the ordinary driver, and code written against it runs on a real server unchanged as long as it stays within what
 * docs/decisions/0003-embedded-server.md lists.
 *
 * <p>Every write is answered only when it is on disk, whatever write concern it names: it survives the end of the process and of
 * the machine. A store on disk belongs to one process at a time.
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
     * Opens the store in a folder, which is created when it does not exist. Only the owner of the folder can read what is in it, and only
     * they, by a socket in it, can reach the server.
     *
     * @throws StoreInUseException when a running program has the folder open
     * @throws StoreCorruptedException when the data cannot be read, or lacks writes that had been acknowledged
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

    /** A store that is gone when it is closed, for tests. */
    public static EmbeddedMongoServer inMemory() {
        try {
            return new EmbeddedMongoServer(StoreFile.inMemory(), StoreSocket.apart());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How the driver reaches the server, such as {@code mongodb://%2Fhome%2Fana%2Fdata%2Flongtable.sock}. It holds no secret. */
    public String connectionString() {
        return server.connectionString();
    }

    /**
     * Registers a callback that is called once when the store can no longer be written. From then on
     * every command fails; opening it again is the way on.
     */
    public void onWriteFailure(Consumer<StoreWriteException> told) {
        file.onWriteFailure(told);
    }

    /** Answers what is being written, then stops; closing again does nothing. Close the clients first: they would reconnect. */
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
