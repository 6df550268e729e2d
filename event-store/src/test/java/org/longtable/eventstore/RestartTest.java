package org.longtable.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.longtable.eventstore.codec.EventMessageConverter;
import org.longtable.eventstore.index.AggregateIndexCorruptedException;
import org.longtable.eventstore.ledger.ChainHead;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.CommitCodec;
import org.longtable.eventstore.ledger.CommitHeader;
import org.longtable.eventstore.ledger.LedgerCorruptedException;
import org.longtable.eventstore.ledger.RecordedEvent;

/** The test checks that the aggregate index is repaired when a process ended before it wrote the index. */
@Tag("integration")
@ParameterizedClass
@MethodSource("org.longtable.eventstore.TestMongoServer#all")
class RestartTest {

    private static final Duration NEVER = Duration.ofDays(1);
    private final MongoDatabase database;

    RestartTest(TestMongoServer server) {
        database = server.freshDatabase();
    }

    /** Returns the engine of a process that ends without closing it and before it updates its index. */
    private LedgerStorageEngine dying() {
        return TextEventFixtures.engineOn(database).indexInterval(NEVER).build();
    }

    private void assertHolds(LedgerStorageEngine engine, String aggregate, int events) {
        assertThat(engine.readEvents(aggregate).asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactlyElementsOf(LongStream.range(0, events).boxed().toList());
        assertThat(engine.lastSequenceNumberFor(aggregate)).contains(events - 1L);
    }

    private long indexedUpTo() {
        Document mark = database.getCollection("marks")
                .find(Filters.eq("_id", "aggregates"))
                .first();
        return mark == null ? 1 : mark.get("upTo", Number.class).longValue();
    }

    @Test
    void what_a_process_left_unindexed_is_indexed_by_the_next() {
        LedgerStorageEngine dead = dying();
        dead.appendEvents(TextEventFixtures.events("north", 0, 2));
        dead.appendEvents(TextEventFixtures.events("south", 0, 1));
        dead.appendEvents(TextEventFixtures.events("north", 2, 2));
        assertThat(indexedUpTo()).isEqualTo(1);

        LedgerStorageEngine next = dying();

        assertHolds(next, "north", 4);
        assertHolds(next, "south", 1);
        assertThat(indexedUpTo()).isEqualTo(6);
    }

    @Test
    void a_process_that_ends_in_good_order_leaves_nothing_to_repair() {
        try (LedgerStorageEngine orderly = dying()) {
            orderly.appendEvents(TextEventFixtures.events("north", 0, 3));
        }

        assertThat(indexedUpTo()).isEqualTo(4);
        assertHolds(dying(), "north", 3);
    }

    @Test
    void the_index_follows_while_the_process_runs() {
        try (LedgerStorageEngine running = TextEventFixtures.engineOn(database)
                .indexInterval(Duration.ofMillis(10))
                .build()) {
            running.appendEvents(TextEventFixtures.events("north", 0, 3));
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(indexedUpTo()).isEqualTo(4));
            running.appendEvents(TextEventFixtures.events("north", 3, 3));
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(indexedUpTo()).isEqualTo(7));

            assertHolds(running, "north", 6);
        }
    }

    @Test
    void an_index_without_its_mark_is_completed_without_doubling_anything() {
        try (LedgerStorageEngine engine = dying()) {
            engine.appendEvents(TextEventFixtures.events("north", 0, 3));
            engine.appendEvents(TextEventFixtures.events("north", 3, 1));
        }
        database.getCollection("marks").drop();

        assertHolds(dying(), "north", 4);
        Document entry = Objects.requireNonNull(database.getCollection("aggregates")
                .find(Filters.eq("_id", "north"))
                .first());
        assertThat(entry.getList("at", Number.class))
                .extracting(Number::longValue)
                .containsExactly(1L, 1L, 1L, 4L);
    }

    @Test
    void a_lost_index_is_computed_anew() {
        try (LedgerStorageEngine engine = dying()) {
            engine.appendEvents(TextEventFixtures.events("north", 0, 3));
        }
        database.getCollection("marks").drop();
        database.getCollection("aggregates").drop();

        assertHolds(dying(), "north", 3);
    }

    @Test
    void an_index_of_a_ledger_that_was_put_back_to_an_earlier_state_is_computed_anew() {
        try (LedgerStorageEngine engine = dying()) {
            engine.appendEvents(TextEventFixtures.events("north", 0, 2));
            engine.appendEvents(TextEventFixtures.events("north", 2, 1));
        }
        database.getCollection("ledger").deleteOne(Filters.eq("_id", 3L));

        LedgerStorageEngine restored = dying();

        assertHolds(restored, "north", 2);
        restored.appendEvents(TextEventFixtures.event("north", 2));
        assertHolds(restored, "north", 3);
    }

    @Test
    void a_history_that_lacks_a_commit_is_not_read_as_if_it_were_whole() {
        try (LedgerStorageEngine engine = dying()) {
            engine.appendEvents(TextEventFixtures.event("north", 0));
            engine.appendEvents(TextEventFixtures.event("north", 1));
            engine.appendEvents(TextEventFixtures.event("north", 2));
        }
        database.getCollection("ledger").deleteOne(Filters.eq("_id", 2L));

        assertThatThrownBy(() -> dying().readEvents("north").asStream().toList())
                .isInstanceOf(LedgerCorruptedException.class)
                .hasMessageContaining("[2]");
    }

    @Test
    void an_index_entry_that_lacks_events_is_not_carried_on() {
        try (LedgerStorageEngine engine = dying()) {
            engine.appendEvents(TextEventFixtures.events("north", 0, 3));
        }
        database.getCollection("aggregates").updateOne(Filters.eq("_id", "north"), Updates.set("seq", 1L));
        LedgerStorageEngine other = dying();
        other.appendEvents(TextEventFixtures.event("south", 0));
        database.getCollection("ledger").insertOne(CommitCodec.toDocument(carriedOn(other)));

        assertThatThrownBy(() -> dying().lastSequenceNumberFor("north"))
                .isInstanceOf(AggregateIndexCorruptedException.class);
    }

    private Commit carriedOn(LedgerStorageEngine other) {
        CommitHeader last = other.findCommitHeader(other.headPosition()).orElseThrow();
        RecordedEvent event = EventMessageConverter.toRecordedEvent(
                TextEventFixtures.event("north", 3), TextEventFixtures.SERIALIZER);
        return Commit.after(new ChainHead(other.headPosition() + 1, last.at(), last.hash()), last.at(), List.of(event));
    }

    @Test
    void opening_reads_no_more_than_what_is_not_indexed() {
        try (LedgerStorageEngine engine = dying()) {
            for (int i = 0; i < 50; i++) {
                engine.appendEvents(TextEventFixtures.event("north", i));
            }
        }
        // The test would fail if the start of the ledger were read again, because it is deleted here.
        database.getCollection("ledger").deleteMany(Filters.lt("_id", 40L));

        LedgerStorageEngine next = dying();
        next.appendEvents(TextEventFixtures.event("north", 50));

        assertThat(next.headPosition()).isEqualTo(51);
        assertThat(next.lastSequenceNumberFor("north")).contains(50L);
    }
}
