package org.longtable.eventstore.append;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.LedgerClosedException;
import org.longtable.eventstore.ledger.RecordedEvent;

/**
 * The group commit combines appends that arrive at the same time into one insert. A single append is written on the calling thread, because
 * a hand-off would cost as much as the insert. Appends that arrive during a write are queued, and one writer thread inserts all queued
 * appends together.
 */
public final class GroupCommit implements AutoCloseable {

    private static final int LARGEST_GROUP = 1_000;
    private static final long HEAVIEST_GROUP = 8L << 20;

    private final Appender appender;
    private final ReentrantLock writing = new ReentrantLock();
    private final LinkedBlockingQueue<PendingAppend> queue = new LinkedBlockingQueue<>();
    private @Nullable Thread writer;
    private volatile boolean closed;

    public GroupCommit(Appender appender) {
        this.appender = appender;
    }

    /** Returns the commit after its events are stored. */
    public Commit append(List<RecordedEvent> events) {
        PendingAppend mine = new PendingAppend(events);
        if (!wroteAlone(mine)) {
            enqueue(mine);
        }
        return mine.await();
    }

    private boolean wroteAlone(PendingAppend mine) {
        if (closed || !queue.isEmpty() || !writing.tryLock()) {
            return false;
        }
        try {
            appender.append(List.of(mine));
            return true;
        } finally {
            writing.unlock();
        }
    }

    private synchronized void enqueue(PendingAppend mine) {
        if (closed) {
            throw new LedgerClosedException();
        }
        if (writer == null) {
            writer = Thread.ofPlatform().name("ledger-writer").daemon().start(this::run);
        }
        queue.add(mine);
    }

    private void run() {
        while (!closed || !queue.isEmpty()) {
            try {
                PendingAppend first = queue.take();
                writing.lock();
                try {
                    appender.append(group(first));
                } finally {
                    writing.unlock();
                }
            } catch (InterruptedException e) {
                // Only {@code close} interrupts this thread; the loop condition handles it.
                continue;
            }
        }
    }

    private List<PendingAppend> group(PendingAppend first) {
        List<PendingAppend> group = new ArrayList<>();
        long weight = 0;
        for (PendingAppend next = first; next != null; next = queue.poll()) {
            group.add(next);
            weight += next.sizeInBytes();
            if (group.size() >= LARGEST_GROUP || weight >= HEAVIEST_GROUP) {
                break;
            }
        }
        return group;
    }

    /** Writes the queued appends and accepts no more. */
    @Override
    public void close() {
        Thread running;
        synchronized (this) {
            closed = true;
            running = writer;
        }
        if (running != null) {
            running.interrupt();
            joined(running);
        }
        // Wait until an append on a calling thread is finished.
        writing.lock();
        writing.unlock();
    }

    private static void joined(Thread running) {
        try {
            running.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
