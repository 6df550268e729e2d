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

    /** Runs a read, or the change of a map, while the pages it started from are kept. */
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

    /** Translates a failure of the MVStore into a store exception. After one that stopped the store, all later ones mean that one. */
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

    /** Writes what has changed; it survives the end of this process, and after {@link #sync} that of the machine. */
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

    /** About how much of the file is still referred to, from how full it and its parts are. */
    long liveBytes() {
        FileStore<?> stored = store.getFileStore();
        return stored.size() / 100 * stored.getFillRate() / 100 * stored.getChunksFillRate();
    }

    /** Writes about so many bytes of what is live in sparse parts again, together, so that those parts become free. */
    void compact(int bytes) {
        store.compact(FULL_ENOUGH_PERCENT, bytes);
        store.commit();
        sync();
        // What the commit before made free may be used from the one after it; if the file's end became free, it
        // shrinks.
        store.commit();
    }

    long sizeInBytes() {
        return saved != null ? store.getFileStore().size() : 0;
    }

    /** About how much this process has had to write. */
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
