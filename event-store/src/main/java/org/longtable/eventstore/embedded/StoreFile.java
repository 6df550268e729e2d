package org.longtable.eventstore.embedded;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.jspecify.annotations.Nullable;

/** The store file holds the named sorted maps of the embedded server in one MVStore file or in memory. */
final class StoreFile implements AutoCloseable {

    private static final int FULL_ENOUGH_PERCENT = 90;

    private final MVStore store;
    private final @Nullable AcknowledgedVersionFile saved;
    private final Path path;
    private final AtomicReference<StoreWriteException> stopped = new AtomicReference<>();
    private long writtenBytes;
    private volatile Consumer<StoreWriteException> onWriteFailure = any -> {};

    private StoreFile(MVStore store, @Nullable AcknowledgedVersionFile saved, Path path) {
        this.store = store;
        this.saved = saved;
        this.path = path;
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
    }

    static StoreFile inMemory() {
        return new StoreFile(new MVStore.Builder().open(), null, Path.of("memory"));
    }

    static StoreFile onDisk(MVStore store, AcknowledgedVersionFile saved, Path path) {
        return new StoreFile(store, saved, path);
    }

    MVMap<DocumentKey, byte[]> documents(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<DocumentKey, byte[]>()
                        .keyType(DocumentKeyType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    MVMap<DocumentKey, DocumentKey> index(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<DocumentKey, DocumentKey>()
                        .keyType(DocumentKeyType.INSTANCE)
                        .valueType(DocumentKeyType.INSTANCE));
    }

    Iterable<String> mapNames() {
        return store.getMapNames();
    }

    void rename(MVMap<?, ?> map, String newName) {
        store.renameMap(map, newName);
    }

    void remove(String map) {
        store.removeMap(map);
    }

    /** Runs a read or a change of a map and keeps the pages of its starting version during that time. */
    <T> T keepingPages(Supplier<T> work) {
        MVStore.TxCounter usage = store.registerVersionUsage();
        try {
            return work.get();
        } finally {
            store.deregisterVersionUsage(usage);
        }
    }

    /** Registers a callback that is called once when the file can no longer be written. */
    void onWriteFailure(Consumer<StoreWriteException> told) {
        onWriteFailure = told;
    }

    /**
     * Translates a failure of the MVStore into a store exception. After a failure that stopped the store, the method always returns that
     * failure.
     */
    StoreWriteException toWriteException(MVStoreException failure) {
        StoreWriteException now = StoreWriteException.of(path, failure);
        if (!store.isClosed()) {
            return now;
        }
        if (stopped.compareAndSet(null, now)) {
            onWriteFailure.accept(now);
        }
        return Objects.requireNonNull(stopped.get());
    }

    /** Writes the changes. After the commit they survive the end of this process, and after {@link #sync} the end of the machine. */
    void commit() {
        if (saved != null) {
            writtenBytes += store.getUnsavedMemory();
            store.commit();
        }
    }

    void sync() {
        if (saved != null) {
            long version = store.getCurrentVersion();
            store.sync();
            saved.write(version);
        }
    }

    /** Estimates how many bytes of the file are still referenced. */
    long liveBytes() {
        FileStore<?> stored = store.getFileStore();
        return stored.size() / 100 * stored.getFillRate() / 100 * stored.getChunksFillRate();
    }

    /** Rewrites about this many live bytes of sparsely used parts of the file together, so that those parts become free. */
    void compact(int bytes) {
        store.compact(FULL_ENOUGH_PERCENT, bytes);
        store.commit();
        sync();
        // Space freed by one commit can be reused after the next commit. If the end of the file became free, the file
        // shrinks.
        store.commit();
    }

    long sizeInBytes() {
        return saved != null ? store.getFileStore().size() : 0;
    }

    /** Returns about how many bytes this process has written. */
    long writtenBytes() {
        return writtenBytes;
    }

    /** Closes the file without saving. */
    void closeWithoutSaving() {
        store.closeImmediately();
        if (saved != null) {
            saved.close();
        }
    }

    @Override
    public void close() {
        store.close();
        if (saved != null) {
            saved.close();
        }
    }
}
