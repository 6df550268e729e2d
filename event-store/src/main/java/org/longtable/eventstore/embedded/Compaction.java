package org.longtable.eventstore.embedded;

/**
 * Decides when the file is worth compacting, so that it stays within a few times of what is live in it and writers are held up
 * for a bounded share of the time.
 */
final class Compaction {

    private static final int COMMITS_BETWEEN_LOOKS = 256;
    private static final long TOO_SMALL_TO_MATTER = 4L * 1024 * 1024;
    private static final double TOLERATED_TIMES_LIVE = 2.5;
    private static final int MILLISECONDS_AT_ONCE = 50;
    private static final int PAUSE_TIMES_DURATION = 4;

    private final StoreFile file;
    private int commitsSinceLook;
    private long notBefore = System.nanoTime();

    Compaction(StoreFile file) {
        this.file = file;
    }

    /** To be asked once after every commit. */
    boolean isDue() {
        if (++commitsSinceLook < COMMITS_BETWEEN_LOOKS || System.nanoTime() - notBefore < 0) {
            return false;
        }
        commitsSinceLook = 0;
        long size = file.sizeInBytes();
        return size > TOO_SMALL_TO_MATTER && size > TOLERATED_TIMES_LIVE * file.liveBytes();
    }

    void run() {
        long started = System.nanoTime();
        file.compact(MILLISECONDS_AT_ONCE);
        long ended = System.nanoTime();
        notBefore = ended + PAUSE_TIMES_DURATION * (ended - started);
    }
}
