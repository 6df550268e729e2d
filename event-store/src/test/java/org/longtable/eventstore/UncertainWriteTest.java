package org.longtable.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.longtable.eventstore.append.AppendOutcomeUnknownException;
import org.longtable.eventstore.verify.LedgerVerifier;

/** The test breaks the connection during an insert and checks that the outcome is found. */
@Tag("integration")
@ParameterizedClass
@MethodSource("org.longtable.eventstore.TestMongoServer#all")
class UncertainWriteTest {

    private final InsertFaultProxy line;
    private final MongoClient client;
    private final MongoDatabase database;
    private final LedgerStorageEngine engine;

    UncertainWriteTest(TestMongoServer server) throws IOException {
        line = new InsertFaultProxy(server.uri());
        client = MongoClients.create(line.uri());
        database = client.getDatabase(TestMongoServer.freshName());
        engine = TextEventFixtures.engineOn(database)
                .uncertainWriteTimeout(Duration.ofSeconds(20))
                .build();
        engine.appendEvents(TextEventFixtures.event("north", 0));
    }

    @AfterEach
    void end() throws IOException {
        engine.close();
        client.close();
        line.close();
    }

    private void assertNorthHolds(int events) {
        assertThat(engine.readEvents("north").asStream()).hasSize(events);
        assertThat(engine.headPosition()).isEqualTo(events);
        assertThat(LedgerVerifier.of(database).verify(at -> {}).verified()).isEqualTo(events);
    }

    @Test
    void an_insert_that_did_not_arrive_is_repeated() {
        line.cutBeforeServerHears(1);

        engine.appendEvents(TextEventFixtures.events("north", 1, 2));

        assertThat(line.hasCutAll()).isTrue();
        assertNorthHolds(3);
    }

    @Test
    void an_insert_that_arrived_without_an_answer_is_found_and_not_repeated() {
        line.cutBeforeAnswer(1);

        engine.appendEvents(TextEventFixtures.events("north", 1, 2));

        assertThat(line.hasCutAll()).isTrue();
        assertThat(LedgerStorageEngine.lastAppendedPosition()).hasValue(3);
        assertNorthHolds(3);
    }

    @Test
    void an_insert_cut_again_and_again_is_stored_once() {
        line.cutBeforeServerHears(2);
        line.cutBeforeAnswer(1);

        engine.appendEvents(TextEventFixtures.events("north", 1, 2));

        assertThat(line.hasCutAll()).isTrue();
        assertNorthHolds(3);
    }

    @Test
    void groups_that_are_cut_lose_and_double_nothing() throws Exception {
        int threads = 8;
        int appends = 10;
        List<EventMessage<?>> appended = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<List<EventMessage<?>>>> done = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                String aggregate = "thread " + thread;
                done.add(pool.submit(() -> appendAll(aggregate, appends)));
            }
            line.cutBeforeAnswer(3);
            await().atMost(Duration.ofMinutes(1)).until(line::hasCutAll);
            line.cutBeforeServerHears(2);
            for (Future<List<EventMessage<?>>> one : done) {
                appended.addAll(one.get());
            }
        }

        assertThat(engine.read(2, Integer.MAX_VALUE))
                .extracting(EventMessage::getIdentifier)
                .containsExactlyInAnyOrderElementsOf(
                        appended.stream().map(EventMessage::getIdentifier).toList());
        assertThat(LedgerVerifier.of(database).verify(at -> {}).verified()).isEqualTo(1 + threads * appends);
    }

    private List<EventMessage<?>> appendAll(String aggregate, int appends) {
        List<EventMessage<?>> appended = new ArrayList<>();
        for (int i = 0; i < appends; i++) {
            EventMessage<?> event = TextEventFixtures.event(aggregate, i);
            engine.appendEvents(event);
            appended.add(event);
        }
        return appended;
    }

    @Test
    void who_is_interrupted_while_appending_still_learns_what_became_of_it() {
        line.cutBeforeAnswer(1);
        Thread.currentThread().interrupt();

        engine.appendEvents(TextEventFixtures.event("north", 1));

        assertThat(Thread.interrupted()).isTrue();
        assertNorthHolds(2);
    }

    @Test
    void a_server_that_stays_away_makes_the_outcome_unknown_and_the_next_append_goes_on_in_order() {
        try (LedgerStorageEngine impatient = TextEventFixtures.engineOn(database)
                .uncertainWriteTimeout(Duration.ofMillis(500))
                .build()) {
            impatient.appendEvents(TextEventFixtures.event("north", 1));
            line.takeDown();
            assertThatThrownBy(() -> impatient.appendEvents(TextEventFixtures.event("north", 2)))
                    .isInstanceOf(AppendOutcomeUnknownException.class);

            line.bringUp();
            EventMessage<?> next = TextEventFixtures.event("north", 2);
            // The driver may need longer than the engine's patience to find the server again.
            await().ignoreExceptionsInstanceOf(AppendOutcomeUnknownException.class)
                    .untilAsserted(() -> impatient.appendEvents(next));
        }
        assertNorthHolds(3);
    }
}
