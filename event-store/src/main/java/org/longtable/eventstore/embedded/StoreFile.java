package org.longtable.eventstore.embedded;

import java.util.function.Supplier;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.jspecify.annotations.Nullable;

/** The MVStore under the server: named sorted maps in one file, or in memory only. */
final class StoreFile implements AutoCloseable {

    private static final int FULL_ENOUGH_PERCENT = 90;

    private final MVStore store;
    private final @Nullable SavedVersion saved;

    private StoreFile(MVStore store, @Nullable SavedVersion saved) {
        this.store = store;
        this.saved = saved;
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
    }

    static StoreFile inMemory() {
        return new StoreFile(new MVStore.Builder().open(), null);
    }

    static StoreFile onDisk(MVStore store, SavedVersion saved) {
        return new StoreFile(store, saved);
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

    /** Writes what has changed; it survives the end of this process, and after {@link #sync} that of the machine. */
    void commit() {
        if (saved != null) {
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

    @Override
    public void close() {
        store.close();
        if (saved != null) {
            saved.close();
        }
    }
}
