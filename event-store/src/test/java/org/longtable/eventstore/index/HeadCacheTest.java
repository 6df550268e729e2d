package org.longtable.eventstore.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.longtable.eventstore.LedgerFixtures;
import org.longtable.eventstore.ledger.ChainHead;
import org.longtable.eventstore.ledger.Commit;

/** The test checks which aggregates the head cache knows without asking the index. */
class HeadCacheTest {

    private static final String UNKNOWN = "thread-of-nobody";

    private final List<Commit> chain = LedgerFixtures.chain(3);

    @Test
    void who_has_seen_the_ledger_from_its_beginning_knows_which_aggregates_there_are_not() {
        HeadCache frontier = new HeadCache(ChainHead.EMPTY);
        chain.forEach(frontier::add);
        frontier.markIndexedUpTo(frontier.chainHead().next());

        assertThat(frontier.lastSequences(List.of("thread-1", UNKNOWN)))
                .isEqualTo(Map.of("thread-1", 0L, UNKNOWN, -1L));
        assertThat(frontier.findCommits(UNKNOWN, 0))
                .hasValueSatisfying(none -> assertThat(none).isEmpty());
        assertThat(frontier.findCommits("thread-2", 0))
                .hasValueSatisfying(known -> assertThat(known).containsExactly(Map.entry(0L, 2L)));
    }

    @Test
    void who_came_later_asks_for_what_is_older() {
        HeadCache frontier = new HeadCache(chain.getFirst().chainHead());
        chain.stream().skip(1).forEach(frontier::add);

        assertThat(frontier.lastSequences(List.of("thread-1", "thread-2", UNKNOWN)))
                .isEqualTo(Map.of("thread-2", 0L));
        assertThat(frontier.findCommits(UNKNOWN, 0)).isEmpty();
        assertThat(frontier.findCommits("thread-1", 0)).isEmpty();
    }

    @Test
    void an_aggregate_that_was_read_is_known_when_it_is_indexed_too() {
        HeadCache frontier = new HeadCache(chain.getFirst().chainHead());
        frontier.put("thread-1", new TreeMap<>(Map.of(0L, 1L)), frontier.indexedUpTo());

        assertThat(frontier.lastSequences(List.of("thread-1"))).isEqualTo(Map.of("thread-1", 0L));
    }

    @Test
    void when_there_are_too_many_aggregates_to_remember_the_index_is_asked_again() {
        HeadCache frontier = new HeadCache(ChainHead.EMPTY);
        List<Commit> many = new ArrayList<>();
        while (many.isEmpty() || many.getLast().next() <= 20_001) {
            many.add(LedgerFixtures.following(many, 3, "hello"));
        }
        many.forEach(frontier::add);
        frontier.markIndexedUpTo(frontier.chainHead().next());

        assertThat(frontier.findCommits("thread-1", 0)).isEmpty();
        assertThat(frontier.findCommits(UNKNOWN, 0)).isEmpty();
        assertThat(frontier.findCommits("thread-20000", 0)).isPresent();
    }
}
