package org.longtable.eventstore.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.TestMongoServer;
import org.longtable.eventstore.TextEventFixtures;

/** The test checks that events from the cache equal the events that are read after a restart. */
@Tag("integration")
@ParameterizedClass
@MethodSource("org.longtable.eventstore.TestMongoServer#all")
class DecodedCommitCacheTest {

    private static final Instant TO_THE_NANO = Instant.parse("2026-01-02T03:04:05.678901234Z");

    private final MongoDatabase database;

    DecodedCommitCacheTest(TestMongoServer server) {
        database = server.freshDatabase();
    }

    private static EventMessage<?> dated(String aggregate) {
        return new GenericDomainEventMessage<>(
                "Thread", aggregate, 0, "hello", MetaData.with("actor", "ada"), "id-of-" + aggregate, TO_THE_NANO);
    }

    private static List<TrackedEventMessage<?>> read(LedgerStorageEngine engine) throws InterruptedException {
        try (TrackingEventStream stream = engine.openStream(null)) {
            return List.of(stream.nextAvailable(), stream.nextAvailable());
        }
    }

    @Test
    void an_event_reads_alike_in_the_process_that_appended_it_and_in_another() throws Exception {
        try (LedgerStorageEngine writing = TextEventFixtures.engineOn(database).build();
                LedgerStorageEngine other = TextEventFixtures.engineOn(database).build()) {
            writing.appendEvents(dated("north"), TextEventFixtures.event("to nobody"));

            List<TrackedEventMessage<?>> here = read(writing);
            List<TrackedEventMessage<?>> there = read(other);

            for (int i = 0; i < here.size(); i++) {
                assertAlike(here.get(i), there.get(i));
            }
        }
    }

    private static void assertAlike(TrackedEventMessage<?> here, TrackedEventMessage<?> there) {
        assertThat(here.trackingToken()).isEqualTo(there.trackingToken());
        assertThat(here.getIdentifier()).isEqualTo(there.getIdentifier());
        assertThat(here.getPayload()).isEqualTo(there.getPayload());
        assertThat(here.getPayloadType()).isEqualTo(there.getPayloadType());
        assertThat(here.getMetaData()).isEqualTo(there.getMetaData());
        assertThat(here.getTimestamp()).isEqualTo(there.getTimestamp());
        assertThat(stream(here)).isEqualTo(stream(there));
    }

    private static List<Object> stream(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domain
                ? List.of(domain.getType(), domain.getAggregateIdentifier(), domain.getSequenceNumber())
                : List.of();
    }

    @Test
    void an_upcaster_has_its_say_all_the_same() throws Exception {
        try (LedgerStorageEngine engine = TextEventFixtures.engineOn(database)
                .upcasterChain(events ->
                        events.filter(event -> !event.getAggregateIdentifier().equals(Optional.of("north"))))
                .build()) {
            engine.appendEvents(dated("north"), dated("south"), dated("west"));

            assertThat(read(engine)).map(EventMessage::getIdentifier).containsExactly("id-of-south", "id-of-west");
        }
    }

    @Test
    void a_process_that_is_alone_reads_on_in_order_whatever_it_remembers() throws Exception {
        int events = 600;
        try (LedgerStorageEngine engine =
                        TextEventFixtures.engineOn(database).singleNode().build();
                TrackingEventStream stream = engine.openStream(null)) {
            for (int i = 0; i < events; i += 3) {
                engine.appendEvents(TextEventFixtures.events("thread " + i, 0, 3));
                if (i == events / 2) {
                    engine.clearDecodedEvents();
                }
            }

            for (int position = 1; position <= events; position++) {
                assertThat(stream.nextAvailable().trackingToken().position()).hasValue(position);
            }
            assertThat(stream.hasNextAvailable()).isFalse();
            try (TrackingEventStream within = engine.openStream(new GlobalSequenceTrackingToken(events - 2))) {
                assertThat(within.nextAvailable().trackingToken().position()).hasValue(events - 1);
            }
        }
    }
}
