package org.longtable.eventstore.tail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The test checks that notifications become less frequent as traffic grows. */
class NotificationBatcherTest {

    private static final long MILLI = Duration.ofMillis(1).toNanos();

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger calls = new AtomicInteger();
    private final NotificationBatcher rounds = new NotificationBatcher(now::get);

    @BeforeEach
    void open() {
        rounds.startAt(1);
        rounds.subscribe(calls::incrementAndGet);
    }

    @Test
    void one_event_is_told_at_once() {
        assertThat(rounds.hasNotified(1)).isFalse();

        assertThat(rounds.notifyIfDue(2)).isZero();

        assertThat(calls).hasValue(1);
        assertThat(rounds.hasNotified(1)).isTrue();
        assertThat(rounds.hasNotified(2)).isFalse();
    }

    @Test
    void what_is_known_is_not_told_again() {
        rounds.notifyIfDue(2);
        now.addAndGet(1_000 * MILLI);

        assertThat(rounds.notifyIfDue(2)).isZero();

        assertThat(calls).hasValue(1);
    }

    @Test
    void after_a_few_events_comes_a_short_rest() {
        rounds.notifyIfDue(4);

        assertThat(rounds.notifyIfDue(5)).isEqualTo(30 * MILLI);
        assertThat(rounds.hasNotified(4)).isFalse();
        now.addAndGet(30 * MILLI);
        assertThat(rounds.notifyIfDue(5)).isZero();

        assertThat(calls).hasValue(2);
        assertThat(rounds.hasNotified(4)).isTrue();
    }

    @Test
    void after_thousands_of_events_comes_a_rest_of_a_second() {
        rounds.notifyIfDue(5_000);

        assertThat(rounds.notifyIfDue(5_001)).isEqualTo(1_000 * MILLI);
    }

    @Test
    void one_who_fails_keeps_nobody_from_being_told() {
        rounds.subscribe(() -> {
            throw new IllegalStateException("a reader");
        });
        AtomicInteger later = new AtomicInteger();
        rounds.subscribe(later::incrementAndGet);

        rounds.notifyIfDue(2);

        assertThat(later).hasValue(1);
    }
}
