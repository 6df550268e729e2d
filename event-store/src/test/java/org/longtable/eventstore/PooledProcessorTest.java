package org.longtable.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The test runs Axon's pooled processor on the ledger while two processes append. */
@Tag("integration")
class PooledProcessorTest {

    private final MongoDatabase database = TestMongoServer.EMBEDDED.freshDatabase();
    private final LedgerStorageEngine here =
            TextEventFixtures.engineOn(database).build();
    private final LedgerStorageEngine elsewhere =
            TextEventFixtures.engineOn(database).build();
    private final LedgerEventStore store =
            LedgerEventStore.builder().engine(here).build();
    private final Seen seen = new Seen();
    private final PooledStreamingEventProcessor processor = ProcessorFixtures.pooled(store, seen);

    @AfterEach
    void end() {
        processor.shutDown();
        store.shutDown();
        here.close();
        elsewhere.close();
    }

    @Test
    void every_event_is_handled_once_and_each_aggregate_in_order_before_and_after_a_replay() {
        append(0, 10);
        processor.start();
        append(10, 20);
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertHandled(20));

        processor.shutDown();
        seen.byAggregate.clear();
        processor.resetTokens();
        processor.start();

        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertHandled(20));
    }

    private void append(int from, int to) {
        for (int i = from; i < to; i++) {
            (i % 3 == 0 ? here : elsewhere).appendEvents(TextEventFixtures.event("north", i));
            (i % 2 == 0 ? here : elsewhere).appendEvents(TextEventFixtures.event("south", i));
        }
    }

    private void assertHandled(int events) {
        assertThat(seen.byAggregate.keySet()).containsExactlyInAnyOrder("north", "south");
        assertThat(seen.byAggregate.values()).allSatisfy(sequences -> assertThat(sequences)
                .containsExactlyElementsOf(LongStream.range(0, events).boxed().toList()));
    }

    static final class Seen {

        private final Map<String, List<Long>> byAggregate = new ConcurrentHashMap<>();

        @EventHandler
        void on(String text, DomainEventMessage<?> event) {
            byAggregate
                    .computeIfAbsent(event.getAggregateIdentifier(), any -> new ArrayList<>())
                    .add(event.getSequenceNumber());
        }
    }
}
