package org.longtable.eventstore.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.DeadLetterEntry;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoDeadLetter;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueueTest;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;

/** The test runs Axon's test suite for dead-letter queues with the unchanged queue of axon-mongo on the embedded server. */
@Tag("integration")
class AxonDeadLetterQueueTest extends SequencedDeadLetterQueueTest<EventMessage<?>> {

    private static final int MOST = 128;
    private static final String GROUP = "seats-view";
    private static final String SEQUENCE = "council-1";
    private static final Serializer SERIALIZER = Jackson3Serializer.builder().build();
    private static final EmbeddedMongoFixture store = EmbeddedMongoFixture.inMemory();

    @AfterAll
    static void stop() {
        GenericDeadLetter.clock = Clock.systemUTC();
        store.close();
    }

    @Override
    protected SequencedDeadLetterQueue<EventMessage<?>> buildTestSubject() {
        DefaultMongoTemplate template = DefaultMongoTemplate.builder()
                .mongoDatabase(store.database())
                .deadLetterCollectionName(store.freshCollection().getNamespace().getCollectionName())
                .build();
        return MongoSequencedDeadLetterQueue.builder()
                .processingGroup(GROUP)
                .maxSequences(MOST)
                .maxSequenceSize(MOST)
                .serializer(SERIALIZER)
                .mongoTemplate(template)
                .build();
    }

    @Override
    protected long maxSequences() {
        return MOST;
    }

    @Override
    protected long maxSequenceSize() {
        return MOST;
    }

    @Override
    protected DeadLetter<EventMessage<?>> generateInitialLetter() {
        return new GenericDeadLetter<>(SEQUENCE, generateEvent(), generateThrowable());
    }

    @Override
    protected DeadLetter<EventMessage<?>> generateFollowUpLetter() {
        return new GenericDeadLetter<>(SEQUENCE, generateEvent());
    }

    @Override
    protected DeadLetter<EventMessage<?>> generateRequeuedLetter(
            DeadLetter<EventMessage<?>> original, Instant touched, Throwable cause, MetaData diagnostics) {
        setAndGetTime(touched);
        return original.withCause(cause).withDiagnostics(diagnostics).markTouched();
    }

    /** Converts a letter, because the queue requeues only letters of its own class, even for letters that it never contained. */
    @Override
    protected DeadLetter<EventMessage<?>> mapToQueueImplementation(DeadLetter<EventMessage<?>> letter) {
        if (letter instanceof MongoDeadLetter) {
            return letter;
        }
        DeadLetterEntry entry = new DeadLetterEntry(
                GROUP,
                SEQUENCE,
                0,
                new Document(),
                letter.enqueuedAt(),
                letter.lastTouched(),
                letter.cause().orElse(null),
                letter.diagnostics(),
                SERIALIZER);
        return new MongoDeadLetter<>(entry, letter.diagnostics(), letter.message());
    }

    @Override
    protected void setClock(Clock clock) {
        GenericDeadLetter.clock = clock;
    }

    /** Compares fields, because the stored letter has another class and BSON stores instants in milliseconds. */
    @Override
    protected void assertLetter(
            DeadLetter<? extends EventMessage<?>> expected, DeadLetter<? extends EventMessage<?>> actual) {
        assertThat(actual.message().getIdentifier())
                .isEqualTo(expected.message().getIdentifier());
        assertThat(actual.message().getPayload()).isEqualTo(expected.message().getPayload());
        assertThat(actual.message().getMetaData()).isEqualTo(expected.message().getMetaData());
        assertThat(actual.message().getTimestamp().toEpochMilli())
                .isEqualTo(expected.message().getTimestamp().toEpochMilli());
        assertThat(actual.cause()).isEqualTo(expected.cause());
        assertThat(actual.enqueuedAt()).isEqualTo(expected.enqueuedAt());
        assertThat(actual.lastTouched()).isEqualTo(expected.lastTouched());
        assertThat(actual.diagnostics()).isEqualTo(expected.diagnostics());
    }
}
