package org.longtable.eventstore;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How long an append goes on asking what became of it. An interrupt does not cut it short, for then nobody would know; it is
 * handed on at the end.
 */
final class OutcomePatience implements AutoCloseable {

    private static final long LONGEST_PAUSE_NANOS = Duration.ofMillis(100).toNanos();

    private final long deadline;
    private long pause = Duration.ofMillis(1).toNanos();
    private boolean interrupted = Thread.interrupted();

    OutcomePatience(Duration patience) {
        this.deadline = System.nanoTime() + patience.toNanos();
    }

    /**
     * Asks until there is an answer.
     *
     * @throws AppendOutcomeUnknown when patience is used up
     */
    <T> T retrying(Supplier<T> question) {
        while (true) {
            try {
                interrupted |= Thread.interrupted();
                return question.get();
            } catch (MongoException e) {
                pauseOrGiveUp(e);
            }
        }
    }

    /** Lets a little time pass, each time more. */
    void pause() {
        pauseOrGiveUp(null);
    }

    private void pauseOrGiveUp(@Nullable MongoException because) {
        interrupted |= Thread.interrupted();
        if (System.nanoTime() - deadline >= 0) {
            throw new AppendOutcomeUnknown(because);
        }
        LockSupport.parkNanos(this, pause);
        pause = Math.min(2 * pause, LONGEST_PAUSE_NANOS);
    }

    @Override
    public void close() {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
