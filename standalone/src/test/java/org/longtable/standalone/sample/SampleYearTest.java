package org.longtable.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.council.recruiting.SeatAdvisor;

@Tag("integration")
class SampleYearTest {

    private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");

    @Test
    void the_same_moment_gives_the_same_year() {
        assertThat(new SampleYear(NOW).councils()).isEqualTo(new SampleYear(NOW).councils());
    }

    @Test
    void has_17_councils_with_about_130_members() {
        List<List<SampleCommand>> councils = new SampleYear(NOW).councils();
        long seated = councils.stream()
                .flatMap(List::stream)
                .filter(act -> act.command() instanceof SeatAdvisor)
                .count();
        assertThat(councils).hasSize(17);
        assertThat(seated).isBetween(120L, 140L);
    }

    @Test
    void nothing_happens_after_now_or_out_of_order() {
        for (List<SampleCommand> council : new SampleYear(NOW).councils()) {
            assertThat(council).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
            assertThat(council.get(council.size() - 1).at()).isBeforeOrEqualTo(NOW);
        }
    }

    @Test
    void every_act_is_a_request_of_its_own() {
        Set<String> requests = new HashSet<>();
        new SampleYear(NOW).councils().stream().flatMap(List::stream).forEach(act -> assertThat(
                        requests.add(act.caller().request()))
                .isTrue());
    }
}
