package org.longtable.eventstore;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.longtable.eventstore.ledger.LedgerClosedException;

/** The test checks that readers in one process receive the appends of another process in order. */
@Tag("integration")
@ParameterizedClass
@MethodSource("org.longtable.eventstore.TestMongoServer#all")
class CrossProcessTailTest {

    private final MongoDatabase database;
    private final LedgerStorageEngine writing;
    private final LedgerStorageEngine reading;
    private final LedgerEventStore store;

    CrossProcessTailTest(TestMongoServer server) {
        database = server.freshDatabase();
        writing = TextEventFixtures.engineOn(database).build();
        reading = TextEventFixtures.engineOn(database).recentCommitCapacity(40).build();
        store = LedgerEventStore.builder().engine(reading).build();
    }

    @AfterEach
    void end() {
        store.shutDown();
        reading.close();
        writing.close();
    }

    private static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    @Test
    void a_stream_that_waits_at_the_end_gets_what_another_process_appends() throws Exception {
        try (TrackingEventStream stream = store.openStream(null)) {
            assertThat(stream.hasNextAvailable()).isFalse();

            writing.appendEvents(TextEventFixtures.event("north", 0));

            assertThat(stream.hasNextAvailable(10, SECONDS)).isTrue();
            assertThat(stream.peek().orElseThrow().getPayload()).isEqualTo("north says 0");
            assertThat(position(stream.nextAvailable())).isEqualTo(1);
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }

    @Test
    void a_stream_calls_back_once_the_news_can_be_read_from_it() throws Exception {
        CompletableFuture<Boolean> readable = new CompletableFuture<>();
        try (TrackingEventStream stream = store.openStream(store.createHeadToken())) {
            boolean supported = stream.setOnAvailableCallback(() -> readable.complete(stream.hasNextAvailable()));

            writing.appendEvents(TextEventFixtures.event("north", 0));

            assertThat(supported).isTrue();
            assertThat(readable.get(10, SECONDS)).isTrue();
        }
    }

    @Test
    void a_closed_stream_calls_back_no_more() throws Exception {
        Semaphore calls = new Semaphore(0);
        TrackingEventStream closed = store.openStream(null);
        closed.setOnAvailableCallback(calls::release);
        closed.close();
        CountDownLatch told = new CountDownLatch(1);
        TrackingEventStream open = store.openStream(null);
        open.setOnAvailableCallback(told::countDown);

        writing.appendEvents(TextEventFixtures.event("north", 0));

        assertThat(told.await(10, SECONDS)).isTrue();
        assertThat(calls.availablePermits()).isZero();
        assertThat(closed.hasNextAvailable()).isFalse();
    }

    @Test
    void readers_that_come_early_late_and_in_between_all_see_everything_in_order() throws Exception {
        int events = 150;
        TrackingEventStream early = store.openStream(null);
        assertThat(early.hasNextAvailable()).isFalse();
        for (int i = 0; i < events; i += 3) {
            (i % 2 == 0 ? writing : reading).appendEvents(TextEventFixtures.events("thread " + i, 0, 3));
        }
        TrackingEventStream late = store.openStream(null);
        TrackingEventStream between = store.openStream(new GlobalSequenceTrackingToken(100));

        assertThat(positions(early, events)).isEqualTo(range(1, events));
        assertThat(positions(late, events)).isEqualTo(range(1, events));
        assertThat(positions(between, events - 100)).isEqualTo(range(101, events));
    }

    @Test
    void readers_that_are_far_behind_share_pages_and_still_see_everything_once() throws Exception {
        int events = 700;
        writing.appendEvents(TextEventFixtures.events("long", 0, 300));
        for (int i = 300; i < events; i += 50) {
            writing.appendEvents(TextEventFixtures.events("thread " + i, 0, 50));
        }
        TrackingEventStream ahead = store.openStream(new GlobalSequenceTrackingToken(512));
        TrackingEventStream within = store.openStream(new GlobalSequenceTrackingToken(280));
        TrackingEventStream first = store.openStream(null);

        assertThat(positions(ahead, events - 512)).isEqualTo(range(513, events));
        assertThat(positions(within, events - 280)).isEqualTo(range(281, events));
        assertThat(positions(first, events)).isEqualTo(range(1, events));

        writing.appendEvents(TextEventFixtures.events("later", 0, 100));
        TrackingEventStream again = store.openStream(new GlobalSequenceTrackingToken(events - 20));
        assertThat(positions(again, 120)).isEqualTo(range(events - 19, events + 100));
    }

    @Test
    void a_stream_leaves_out_what_its_reader_has_no_use_for_but_not_the_last() throws Exception {
        writing.appendEvents(TextEventFixtures.events("north", 0, 3));
        try (TrackingEventStream stream = store.openStream(null)) {
            stream.skipMessagesWithPayloadTypeOf(stream.nextAvailable());
            stream.nextAvailable();
            stream.nextAvailable();

            writing.appendEvents(TextEventFixtures.events("south", 0, 5));

            assertThat(stream.hasNextAvailable(10, SECONDS)).isTrue();
            assertThat(position(stream.nextAvailable())).isEqualTo(8);
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }

    private static List<Long> range(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }

    private static List<Long> positions(TrackingEventStream stream, int count) throws InterruptedException {
        List<Long> positions = new ArrayList<>();
        while (positions.size() < count && stream.hasNextAvailable(10, SECONDS)) {
            positions.add(position(stream.nextAvailable()));
        }
        assertThat(stream.hasNextAvailable()).isFalse();
        stream.close();
        return positions;
    }

    @Test
    void who_has_fallen_far_behind_what_is_in_memory_reads_on_from_the_database() throws Exception {
        TrackingEventStream slow = store.openStream(null);
        assertThat(slow.hasNextAvailable()).isFalse();
        int events = 100;
        for (int i = 0; i < events; i++) {
            reading.appendEvents(TextEventFixtures.event("text " + i));
        }

        assertThat(positions(slow, events)).isEqualTo(range(1, events));
    }

    @Test
    void an_event_whose_upcasting_failed_is_read_again_not_passed_over() throws Exception {
        AtomicBoolean failing = new AtomicBoolean(true);
        try (LedgerStorageEngine upcasting = TextEventFixtures.engineOn(database)
                .upcasterChain(events -> events.peek(event -> {
                    if (failing.getAndSet(false)) {
                        throw new IllegalStateException("upcaster");
                    }
                }))
                .build()) {
            LedgerEventStore upcastingStore =
                    LedgerEventStore.builder().engine(upcasting).build();
            writing.appendEvents(TextEventFixtures.events("north", 0, 2));
            TrackingEventStream stream = upcastingStore.openStream(null);

            assertThatThrownBy(() -> stream.hasNextAvailable(10, SECONDS)).hasMessage("upcaster");

            assertThat(positions(stream, 2)).isEqualTo(range(1, 2));
            upcastingStore.shutDown();
        }
    }

    @Test
    void an_endless_read_of_the_engine_waits_for_what_another_process_appends() throws Exception {
        CompletableFuture<Object> read = new CompletableFuture<>();
        Stream<? extends TrackedEventMessage<?>> endless = reading.readEvents(null, true);
        Thread reader = Thread.ofVirtual().start(() -> endless.forEach(event -> read.complete(event.getPayload())));

        writing.appendEvents(TextEventFixtures.event("north", 0));

        assertThat(read.get(10, SECONDS)).isEqualTo("north says 0");
        endless.close();
        assertThat(reader.join(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void closing_the_engine_ends_those_who_wait() throws Exception {
        TrackingEventStream stream = store.openStream(null);
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> {
            try {
                stream.nextAvailable();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        reading.close();

        assertThatThrownBy(() -> waiting.get(10, SECONDS)).hasCauseInstanceOf(LedgerClosedException.class);
        assertThatThrownBy(() -> reading.appendEvents(TextEventFixtures.event("late")))
                .isInstanceOf(LedgerClosedException.class);
    }
}
