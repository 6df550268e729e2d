package org.longtable.council.importing;

import java.util.concurrent.atomic.LongAdder;

/** How far an import is; read by others while it runs, who may also ask it to stop. */
public final class ImportProgress {

    private final LongAdder done = new LongAdder();
    private volatile long total;
    private volatile boolean stopped;

    /** Commands carried out so far, whatever came of them. */
    public long done() {
        return done.sum();
    }

    /** Commands in all; 0 before it is known. */
    public long total() {
        return total;
    }

    /** Asks the import to stop after the commands that are being carried out. */
    public void stop() {
        stopped = true;
    }

    void begins(long commands) {
        total = commands;
    }

    void step() {
        done.increment();
    }

    void refuseIfStopped() {
        if (stopped) {
            throw new ImportStopped(null);
        }
    }
}
