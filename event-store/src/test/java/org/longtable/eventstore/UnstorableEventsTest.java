package org.longtable.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.longtable.eventstore.append.EventNotStorable;
import org.longtable.eventstore.verify.LedgerVerifier;

/**
 * The test checks that an event that would change when it is read back is rejected before anything is written, and that other appends are
 * not affected.
 */
@Tag("integration")
@ParameterizedClass
@MethodSource("org.longtable.eventstore.TestMongoServer#all")
class UnstorableEventsTest {

    private static final int WRITERS = 16;
    private static final int APPENDS = 10;

    private final MongoDatabase database;
    private final LedgerStorageEngine engine;

    UnstorableEventsTest(TestMongoServer server) {
        database = server.freshDatabase();
        engine = TextEventFixtures.engineOn(database).build();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void assertRefused(String field, EventMessage<?>... events) {
        assertThatThrownBy(() -> engine.appendEvents(events))
                .isInstanceOfSatisfying(EventNotStorable.class, refusal -> assertThat(refusal.field())
                        .isEqualTo(field));
        assertThat(engine.headPosition()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x \ud800", "\udc00 x", "\ud83d", "\udc00\ud800", "a \ud800\ud800\udc00 b"})
    void a_text_with_half_of_a_surrogate_pair_is_refused(String text) {
        assertRefused("payload", TextEventFixtures.event("fine"), TextEventFixtures.event(text));
    }

    @Test
    void the_field_that_cannot_be_stored_is_named_and_not_quoted() {
        assertRefused("meta", TextEventFixtures.event("fine").andMetaData(Map.of("reason", "secret \ud800")));
        assertRefused("aggregate", TextEventFixtures.event("north \udc00", 0));
        assertThatThrownBy(() -> engine.appendEvents(TextEventFixtures.event("secret \ud800")))
                .hasMessageContaining("Event [0]")
                .hasMessageContaining("[text]")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+292278994-08-17T07:12:55.808Z", "-999999999-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z"})
    void a_time_outside_of_what_milliseconds_can_tell_is_refused(String when) {
        assertRefused("ts", new GenericEventMessage<>(new GenericMessage<>("late"), () -> Instant.parse(when)));
    }

    @Test
    void an_aggregate_type_without_an_aggregate_is_refused_since_the_document_has_no_place_for_it() {
        assertRefused("aggregateType", new GenericDomainEventMessage<>("Thread", null, 0, "hello"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Größe ☂", "👩‍👩‍👧 می‌خواهم", "\u0000\u0001", "\uffff\ufffd", "𝒳 \ud83d\ude00"})
    void what_has_a_form_in_utf_8_is_read_back_as_it_is_and_verifies(String text) {
        engine.appendEvents(TextEventFixtures.event(text));
        assertThat(engine.findEvent(1).orElseThrow().getPayload()).isEqualTo(text);
        assertThat(LedgerVerifier.of(database).verify(at -> {}).isValid()).isTrue();
    }

    @Test
    void others_that_append_at_the_same_time_are_not_refused() throws Exception {
        List<Callable<Integer>> writers = new ArrayList<>();
        IntStream.range(0, WRITERS).forEach(writer -> writers.add(() -> writer % 2 == 0 ? write(writer) : fail()));
        int stored = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<Integer> answer : threads.invokeAll(writers)) {
                stored += answer.get();
            }
        }
        assertThat(stored).isEqualTo(WRITERS / 2 * APPENDS);
        assertThat(engine.headPosition()).isEqualTo(stored);
        assertThat(LedgerVerifier.of(database).verify(at -> {}).isValid()).isTrue();
    }

    private int write(int writer) {
        for (int i = 0; i < APPENDS; i++) {
            engine.appendEvents(TextEventFixtures.event("writer " + writer, i));
        }
        return APPENDS;
    }

    private int fail() {
        for (int i = 0; i < APPENDS; i++) {
            assertThatThrownBy(() -> engine.appendEvents(TextEventFixtures.event("half \ud800")))
                    .isInstanceOf(EventNotStorable.class);
        }
        return 0;
    }
}
