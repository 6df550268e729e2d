package org.longtable.eventstore.embedded;

import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * The class runs changes so that each one is on disk before its caller continues, and concurrent changes share one fsync. A change holds
 * the gate while it is applied in memory. Saving closes the gate, so that it never saves half a change. The first caller that waits for the
 * disk saves for all waiting callers.
 */
final class GroupFsync {

    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final ReentrantLock saving = new ReentrantLock();
    private final StoreFile file;
    private final Compaction compaction;
    private volatile Round round = new Round();

    GroupFsync(StoreFile file) {
        this.file = file;
        this.compaction = new Compaction(file);
    }

    /** Applies the change and returns its result when it is on disk. It also waits for the disk when the change fails partway. */
    <T> T durably(Supplier<T> change) {
        Round mine = null;
        try {
            gate.readLock().lock();
            try {
                return change.get();
            } finally {
                mine = round;
                gate.readLock().unlock();
            }
        } finally {
            if (mine != null) {
                awaitSaved(mine);
            }
        }
    }

    private void awaitSaved(Round mine) {
        saving.lock();
        try {
            if (!mine.saved) {
                save();
            }
        } finally {
            saving.unlock();
        }
    }

    private void save() {
        Round saved;
        gate.writeLock().lock();
        try {
            saved = round;
            round = new Round();
            file.commit();
        } finally {
            gate.writeLock().unlock();
        }
        file.sync();
        saved.saved = true;
        if (compaction.isDue()) {
            compact();
        }
    }

    private void compact() {
        gate.writeLock().lock();
        try {
            compaction.run();
        } finally {
            gate.writeLock().unlock();
        }
    }

    /** The changes that are made durable by one sync. */
    private static final class Round {
        private volatile boolean saved;
    }
}
