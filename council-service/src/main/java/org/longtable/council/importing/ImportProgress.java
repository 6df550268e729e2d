package org.longtable.council.importing;

import java.util.concurrent.atomic.LongAdder;

/** Publishes the progress of a running import and accepts a request to stop it. */
public final class ImportProgress {

    private final LongAdder done = new LongAdder();
    private volatile long total;
    private volatile boolean stopped;

    /** Returns the number of commands that were sent, whatever their result. */
    public long done() {
        return done.sum();
    }

    /** Returns the total number of commands, or 0 before it is known. */
    public long total() {
        return total;
    }

    /** Asks the import to stop after the commands that are in progress. */
    public void stop() {
        stopped = true;
    }

    void start(long commands) {
        total = commands;
    }

    void increment() {
        done.increment();
    }

    void throwIfStopped() {
        if (stopped) {
            throw new ImportStoppedException(null);
        }
    }
}
