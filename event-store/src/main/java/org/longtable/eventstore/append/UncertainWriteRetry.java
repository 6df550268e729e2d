package org.longtable.eventstore.append;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The retry repeats a query until the outcome of an append is known or the time limit is reached. An interrupt does not stop it, because
 * the outcome would then remain unknown; the interrupt flag is restored at the end.
 */
final class UncertainWriteRetry implements AutoCloseable {

    private static final long LONGEST_PAUSE_NANOS = Duration.ofMillis(100).toNanos();

    private final long deadline;
    private long backOff = Duration.ofMillis(1).toNanos();
    private boolean interrupted = Thread.interrupted();

    UncertainWriteRetry(Duration patience) {
        this.deadline = System.nanoTime() + patience.toNanos();
    }

    /**
     * Repeats a query until it succeeds or the time limit is reached.
     *
     * @throws AppendOutcomeUnknownException when the time limit is reached
     */
    <T> T retry(Supplier<T> question) {
        while (true) {
            try {
                interrupted |= Thread.interrupted();
                return question.get();
            } catch (MongoException e) {
                pauseOrGiveUp(e);
            }
        }
    }

    /** Waits for a short time that grows with each call. */
    void backOff() {
        pauseOrGiveUp(null);
    }

    private void pauseOrGiveUp(@Nullable MongoException because) {
        interrupted |= Thread.interrupted();
        if (System.nanoTime() - deadline >= 0) {
            throw new AppendOutcomeUnknownException(because);
        }
        LockSupport.parkNanos(this, backOff);
        backOff = Math.min(2 * backOff, LONGEST_PAUSE_NANOS);
    }

    @Override
    public void close() {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
