package org.longtable.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DailyHashTest {

    private Instant now = Instant.parse("2026-11-30T23:59:59Z");
    private final DailyHash hash = new DailyHash(() -> now);

    @Test
    void a_name_has_one_hash_on_one_day() {
        assertThat(hash.of("from 203.0.113.9"))
                .isEqualTo(hash.of("from 203.0.113.9"))
                .isNotEqualTo(hash.of("from 203.0.113.8"))
                .doesNotContain("203");
    }

    @Test
    void nobody_can_tell_on_another_day_whose_hash_it_was() {
        String today = hash.of("from 203.0.113.9");
        now = now.plus(Duration.ofSeconds(1));
        assertThat(hash.of("from 203.0.113.9")).isNotEqualTo(today);
        now = now.minus(Duration.ofSeconds(1));
        assertThat(hash.of("from 203.0.113.9")).isNotEqualTo(today);
    }

    @Test
    void another_process_has_other_hashes() {
        assertThat(new DailyHash(() -> now).of("from 203.0.113.9")).isNotEqualTo(hash.of("from 203.0.113.9"));
    }
}
