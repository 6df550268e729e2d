package org.longtable.eventstore.embedded;

/** The class decides when the store file should be compacted and compacts it. */
final class Compaction {

    private static final long TOO_SMALL_TO_MATTER = 4L * 1024 * 1024;
    private static final long LEAST_GROWTH = 1024 * 1024;
    private static final int GROWTH_PER_SIZE = 8;
    private static final double TOLERATED_TIMES_LIVE = 2.0;
    private static final int BYTES_AT_ONCE = 2 * 1024 * 1024;
    private static final int COMMITS_BETWEEN = 32;
    private static final long WRITTEN_BETWEEN = BYTES_AT_ONCE / 2;

    private final StoreFile file;
    private boolean tooLarge;
    private long lookAgainAtSize = TOO_SMALL_TO_MATTER;
    private int commitsSince;
    private long writtenBefore;

    Compaction(StoreFile file) {
        this.file = file;
    }

    /** Returns whether the file has grown enough to be compacted, and is called after every commit. */
    boolean isDue() {
        if (!tooLarge && file.sizeInBytes() > lookAgainAtSize) {
            look();
        }
        commitsSince++;
        return tooLarge && (commitsSince > COMMITS_BETWEEN || file.writtenBytes() - writtenBefore > WRITTEN_BETWEEN);
    }

    void run() {
        file.compact(BYTES_AT_ONCE);
        commitsSince = 0;
        writtenBefore = file.writtenBytes();
        look();
    }

    private void look() {
        long size = file.sizeInBytes();
        tooLarge = size > TOO_SMALL_TO_MATTER && size > TOLERATED_TIMES_LIVE * file.liveBytes();
        lookAgainAtSize = size + Math.max(LEAST_GROWTH, size / GROWTH_PER_SIZE);
    }
}
