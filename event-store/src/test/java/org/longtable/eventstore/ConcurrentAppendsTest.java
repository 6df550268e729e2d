package org.longtable.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.longtable.eventstore.append.AppendTooLargeException;
import org.longtable.eventstore.append.SequenceGapException;
import org.longtable.eventstore.verify.LedgerVerifier;

/** The test appends from many threads and several engines at once. */
@Tag("integration")
@ParameterizedClass
@MethodSource("org.longtable.eventstore.TestMongoServer#all")
class ConcurrentAppendsTest {

    private static final int THREADS = 16;
    private static final int ENGINES = 3;
    private static final int APPENDS = 20;

    private final MongoDatabase database;
    private final List<LedgerStorageEngine> engines = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final CyclicBarrier together = new CyclicBarrier(THREADS);

    ConcurrentAppendsTest(TestMongoServer server) {
        database = server.freshDatabase();
        for (int i = 0; i < ENGINES; i++) {
            engines.add(TextEventFixtures.engineOn(database).build());
        }
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
        engines.forEach(LedgerStorageEngine::close);
    }

    private LedgerStorageEngine engineOf(int thread) {
        return engines.get(thread % ENGINES);
    }

    private <T> List<T> inAllThreads(Work<T> work) throws Exception {
        List<Callable<T>> calls = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int mine = thread;
            calls.add(() -> {
                together.await();
                return work.run(mine);
            });
        }
        List<T> answers = new ArrayList<>();
        for (Future<T> answer : threads.invokeAll(calls)) {
            answers.add(answer.get());
        }
        return answers;
    }

    private List<TrackedEventMessage<?>> everything() {
        return engines.getFirst().read(1, Integer.MAX_VALUE);
    }

    @Test
    void nothing_is_lost_or_doubled_and_positions_have_no_gap() throws Exception {
        List<List<String>> appended = inAllThreads(thread -> {
            List<String> identifiers = new ArrayList<>();
            for (int i = 0; i < APPENDS; i++) {
                DomainEventMessage<?>[] events = TextEventFixtures.events("thread " + thread, 2L * i, 2);
                engineOf(thread).appendEvents(events);
                List.of(events).forEach(event -> identifiers.add(event.getIdentifier()));
            }
            return identifiers;
        });

        int total = THREADS * APPENDS * 2;
        assertThat(everything())
                .extracting(EventMessage::getIdentifier)
                .containsExactlyInAnyOrderElementsOf(
                        appended.stream().flatMap(List::stream).toList());
        assertThat(everything())
                .extracting(event -> event.trackingToken().position().orElseThrow())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, total).boxed().toList());
        assertThat(LedgerVerifier.of(database).verify(at -> {}).verified()).isEqualTo(total);
    }

    @Test
    void each_sequence_number_is_won_exactly_once() throws Exception {
        List<Set<Long>> wins = inAllThreads(thread -> {
            Set<Long> won = new HashSet<>();
            for (long sequence = 0; sequence < APPENDS; sequence++) {
                if (wins(engineOf(thread), sequence)) {
                    won.add(sequence);
                }
                together.await();
            }
            return won;
        });

        assertThat(wins.stream().flatMap(Set::stream).toList())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, APPENDS).boxed().toList());
        assertThat(engines.getFirst().readEvents("contested").asStream()).hasSize(APPENDS);
        assertThat(LedgerVerifier.of(database).verify(at -> {}).isValid()).isTrue();
    }

    private static boolean wins(LedgerStorageEngine engine, long sequence) {
        try {
            engine.appendEvents(TextEventFixtures.event("contested", sequence));
            return true;
        } catch (ConcurrencyException | AggregateStreamCreationException taken) {
            return false;
        }
    }

    @Test
    void who_carries_on_what_another_process_appended_is_not_refused() {
        engines.get(0).appendEvents(TextEventFixtures.event("north", 0));
        engines.get(1).appendEvents(TextEventFixtures.event("south", 0));

        engines.get(1).appendEvents(TextEventFixtures.event("north", 1));
        engines.get(0).appendEvents(TextEventFixtures.event("north", 2));

        assertThat(engines.get(2).readEvents("north").asStream()).hasSize(3);
    }

    @Test
    void a_hole_in_an_aggregate_is_refused() {
        engines.get(0).appendEvents(TextEventFixtures.event("north", 0));

        assertThatThrownBy(() -> engines.get(1).appendEvents(TextEventFixtures.event("north", 2)))
                .isInstanceOf(SequenceGapException.class);
        assertThat(engines.get(1).headPosition()).isEqualTo(1);
    }

    @Test
    void an_append_too_large_for_one_document_is_refused_and_those_beside_it_are_not() {
        String large = "x".repeat(16 << 20);

        assertThatThrownBy(() -> engines.get(0).appendEvents(TextEventFixtures.event(large)))
                .isInstanceOf(AppendTooLargeException.class);
        engines.get(0).appendEvents(TextEventFixtures.event("small"));

        assertThat(engines.get(0).headPosition()).isEqualTo(1);
    }

    @Test
    void each_thread_is_told_the_position_of_its_own_last_event() throws Exception {
        inAllThreads(thread -> {
            LedgerStorageEngine engine = engineOf(thread);
            for (int i = 0; i < APPENDS; i++) {
                DomainEventMessage<?>[] events = TextEventFixtures.events("told " + thread, 3L * i, 3);
                LedgerStorageEngine.clearLastAppendedPosition();
                engine.appendEvents(events);
                long position = LedgerStorageEngine.lastAppendedPosition().orElseThrow();
                assertThat(engine.findEvent(position).orElseThrow().getIdentifier())
                        .isEqualTo(events[2].getIdentifier());
            }
            return thread;
        });
    }

    @Test
    void every_process_reads_what_any_other_has_just_appended() throws Exception {
        inAllThreads(thread -> {
            String aggregate = "shared " + thread;
            for (int i = 0; i < APPENDS; i++) {
                engineOf(thread + i).appendEvents(TextEventFixtures.event(aggregate, i));
                assertThat(engineOf(thread + i + 1).lastSequenceNumberFor(aggregate))
                        .contains((long) i);
            }
            return thread;
        });

        assertThat(IntStream.range(0, THREADS)).allSatisfy(thread -> assertThat(engineOf(thread)
                        .readEvents("shared " + thread)
                        .asStream()
                        .map(DomainEventMessage::getSequenceNumber))
                .containsExactlyElementsOf(LongStream.range(0, APPENDS).boxed().toList()));
    }

    private interface Work<T> {
        T run(int thread) throws Exception;
    }
}
