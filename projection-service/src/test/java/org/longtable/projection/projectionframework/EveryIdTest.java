package org.longtable.projection.projectionframework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The test checks that only documents that are known not to exist are not looked up. */
class EveryIdTest {

    private final AtomicInteger asked = new AtomicInteger();

    private boolean isEmpty() {
        asked.incrementAndGet();
        return true;
    }

    private static boolean isNotEmpty() {
        return false;
    }

    @Test
    void where_there_was_nothing_only_what_was_written_is_there() {
        NegativeCache ids = new NegativeCache(true);

        assertThat(ids.isKnownMissing("a", this::isEmpty)).isTrue();
        ids.add("a");

        assertThat(ids.isKnownMissing("a", this::isEmpty)).isFalse();
        assertThat(ids.isKnownMissing("b", this::isEmpty)).isTrue();
        assertThat(asked).hasValue(1);
    }

    @Test
    void where_there_was_something_anything_may_be_there() {
        NegativeCache ids = new NegativeCache(true);

        assertThat(ids.isKnownMissing("a", EveryIdTest::isNotEmpty)).isFalse();
        assertThat(ids.isKnownMissing("a", this::isEmpty)).isFalse();
        assertThat(asked).hasValue(0);
    }

    @Test
    void what_was_written_before_anybody_asked_may_not_have_been_the_first() {
        NegativeCache ids = new NegativeCache(true);
        ids.add("a");

        assertThat(ids.isKnownMissing("b", this::isEmpty)).isFalse();
    }

    @Test
    void beside_other_processes_nothing_is_certain() {
        NegativeCache ids = new NegativeCache(false);

        assertThat(ids.isKnownMissing("a", this::isEmpty)).isFalse();
        ids.reset();
        assertThat(ids.isKnownMissing("a", this::isEmpty)).isFalse();
    }

    @Test
    void a_view_that_was_dropped_begins_anew() {
        NegativeCache ids = new NegativeCache(true);
        assertThat(ids.isKnownMissing("a", EveryIdTest::isNotEmpty)).isFalse();

        ids.reset();

        assertThat(ids.isKnownMissing("a", this::isEmpty)).isTrue();
    }

    @Test
    void too_many_ids_are_not_remembered() {
        NegativeCache ids = new NegativeCache(true);
        assertThat(ids.isKnownMissing("a", this::isEmpty)).isTrue();
        for (int i = 0; i <= 10_000; i++) {
            ids.add("id-" + i);
        }

        assertThat(ids.isKnownMissing("a", this::isEmpty)).isFalse();
    }
}
