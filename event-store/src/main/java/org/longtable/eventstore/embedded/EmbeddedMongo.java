package org.longtable.eventstore.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A MongoDB-protocol server in this process, for trials on one machine. The owner of its folder reaches it by
 * {@link #connectionString} with the ordinary driver, and code written against it runs on a real server unchanged as long as it stays within what
 * docs/decisions/0003-embedded-server.md lists.
 *
 * <p>Every write is answered only when it is on disk, whatever write concern it names: it survives the end of the process and of
 * the machine. A store on disk belongs to one process at a time.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private final StoreFile file;
    private final EmbeddedBackend backend;
    private final WireServer server;
    private boolean closed;

    private EmbeddedMongo(StoreFile file, StoreSocket socket) throws IOException {
        this.file = file;
        this.backend = new EmbeddedBackend(file, new GroupCommit(file));
        this.server = new WireServer(backend, socket);
    }

    /**
     * Opens the store in a folder, which is created when it does not exist. Only the owner of the folder can read what is in it, and only
     * they, by a socket in it, can reach the server.
     *
     * @throws StoreInUse when a running program has the folder open
     * @throws StoreDamaged when the data cannot be read, or lacks writes that had been acknowledged
     * @throws StoreNotWritable when the folder cannot be created or written
     */
    public static EmbeddedMongo open(Path folder) {
        StoreFolder home = new StoreFolder(folder);
        StoreFile file = home.open();
        try {
            return new EmbeddedMongo(file, home.socket());
        } catch (IOException failure) {
            file.abandon();
            throw new StoreNotWritable(folder, failure);
        } catch (RuntimeException finding) {
            file.abandon();
            throw home.damaged(finding);
        }
    }

    /** A store that is gone when it is closed, for tests. */
    public static EmbeddedMongo inMemory() {
        try {
            return new EmbeddedMongo(StoreFile.inMemory(), StoreSocket.apart());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How the driver reaches the server, such as {@code mongodb://%2Fhome%2Fana%2Fdata%2Flongtable.sock}. It holds no secret. */
    public String connectionString() {
        return server.connectionString();
    }

    /**
     * Says who is told, once and from any thread, when the store can be written no more, for instance because its disk is full. From then on
     * every command fails; opening it again is the way on.
     */
    public void whenStopped(Consumer<StoreFailed> told) {
        file.whenStopped(told);
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
