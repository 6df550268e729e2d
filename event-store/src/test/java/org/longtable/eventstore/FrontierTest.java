package org.longtable.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is known of aggregates without asking their index. */
class FrontierTest {

    private static final String UNKNOWN = "thread-of-nobody";

    private final List<Commit> chain = Ledgers.chain(3);

    @Test
    void who_has_seen_the_ledger_from_its_beginning_knows_which_aggregates_there_are_not() {
        Frontier frontier = new Frontier(ChainEnd.EMPTY);
        chain.forEach(frontier::advance);
        frontier.indexed(frontier.end().next());

        assertThat(frontier.lastSequences(List.of("thread-1", UNKNOWN)))
                .isEqualTo(Map.of("thread-1", 0L, UNKNOWN, -1L));
        assertThat(frontier.known(UNKNOWN, 0))
                .hasValueSatisfying(none -> assertThat(none).isEmpty());
        assertThat(frontier.known("thread-2", 0))
                .hasValueSatisfying(known -> assertThat(known).containsExactly(Map.entry(0L, 2L)));
    }

    @Test
    void who_came_later_asks_for_what_is_older() {
        Frontier frontier = new Frontier(chain.getFirst().end());
        chain.stream().skip(1).forEach(frontier::advance);

        assertThat(frontier.lastSequences(List.of("thread-1", "thread-2", UNKNOWN)))
                .isEqualTo(Map.of("thread-2", 0L));
        assertThat(frontier.known(UNKNOWN, 0)).isEmpty();
        assertThat(frontier.known("thread-1", 0)).isEmpty();
    }

    @Test
    void an_aggregate_that_was_read_is_known_when_it_is_indexed_too() {
        Frontier frontier = new Frontier(chain.getFirst().end());
        frontier.remember("thread-1", new TreeMap<>(Map.of(0L, 1L)), frontier.indexedUpTo());

        assertThat(frontier.lastSequences(List.of("thread-1"))).isEqualTo(Map.of("thread-1", 0L));
    }

    @Test
    void when_there_are_too_many_aggregates_to_remember_the_index_is_asked_again() {
        Frontier frontier = new Frontier(ChainEnd.EMPTY);
        List<Commit> many = new ArrayList<>();
        while (many.isEmpty() || many.getLast().next() <= 20_001) {
            many.add(Ledgers.following(many, 3, "hello"));
        }
        many.forEach(frontier::advance);
        frontier.indexed(frontier.end().next());

        assertThat(frontier.known("thread-1", 0)).isEmpty();
        assertThat(frontier.known(UNKNOWN, 0)).isEmpty();
        assertThat(frontier.known("thread-20000", 0)).isPresent();
    }
}
