package org.longtable.council.importing;

import java.util.concurrent.atomic.LongAdder;

/** How far an import is; read by others while it runs. */
public final class ImportProgress {

    private final LongAdder done = new LongAdder();
    private volatile long total;

    /** Commands carried out so far, whatever came of them. */
    public long done() {
        return done.sum();
    }

    /** Commands in all; 0 before it is known. */
    public long total() {
        return total;
    }

    void begins(long commands) {
        total = commands;
    }

    void step() {
        done.increment();
    }
}
