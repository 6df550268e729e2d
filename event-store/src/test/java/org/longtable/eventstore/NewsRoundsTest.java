package org.longtable.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The more happens, the seldomer readers are told. */
class NewsRoundsTest {

    private static final long MILLI = Duration.ofMillis(1).toNanos();

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger calls = new AtomicInteger();
    private final NewsRounds rounds = new NewsRounds(now::get);

    @BeforeEach
    void open() {
        rounds.open(1);
        rounds.subscribe(calls::incrementAndGet);
    }

    @Test
    void one_event_is_told_at_once() {
        assertThat(rounds.told(1)).isFalse();

        assertThat(rounds.tell(2)).isZero();

        assertThat(calls).hasValue(1);
        assertThat(rounds.told(1)).isTrue();
        assertThat(rounds.told(2)).isFalse();
    }

    @Test
    void what_is_known_is_not_told_again() {
        rounds.tell(2);
        now.addAndGet(1_000 * MILLI);

        assertThat(rounds.tell(2)).isZero();

        assertThat(calls).hasValue(1);
    }

    @Test
    void after_a_few_events_comes_a_short_rest() {
        rounds.tell(4);

        assertThat(rounds.tell(5)).isEqualTo(30 * MILLI);
        assertThat(rounds.told(4)).isFalse();
        now.addAndGet(30 * MILLI);
        assertThat(rounds.tell(5)).isZero();

        assertThat(calls).hasValue(2);
        assertThat(rounds.told(4)).isTrue();
    }

    @Test
    void after_thousands_of_events_comes_a_rest_of_a_second() {
        rounds.tell(5_000);

        assertThat(rounds.tell(5_001)).isEqualTo(1_000 * MILLI);
    }

    @Test
    void one_who_fails_keeps_nobody_from_being_told() {
        rounds.subscribe(() -> {
            throw new IllegalStateException("a reader");
        });
        AtomicInteger later = new AtomicInteger();
        rounds.subscribe(later::incrementAndGet);

        rounds.tell(2);

        assertThat(later).hasValue(1);
    }
}
