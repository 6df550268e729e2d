package org.longtable.eventstore;

import com.mongodb.client.MongoDatabase;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.longtable.eventstore.codec.EventTypeRegistry;
import org.longtable.eventstore.codec.NamedEventSerializer;

/** The class creates sample events with a text and the engines that store them. */
public final class TextEventFixtures {

    static final NamedEventSerializer SERIALIZER = NamedEventSerializer.of(
            EventTypeRegistry.builder().register(String.class, "text", 1).build());

    private TextEventFixtures() {}

    public static LedgerStorageEngineBuilder engineOn(MongoDatabase database) {
        return LedgerStorageEngine.builder(database).eventSerializer(SERIALIZER).snapshotSerializer(SERIALIZER);
    }

    static DomainEventMessage<String> event(String aggregate, long sequence) {
        return new GenericDomainEventMessage<>("Thread", aggregate, sequence, aggregate + " says " + sequence);
    }

    /** Returns events of one aggregate from a sequence number on. */
    public static DomainEventMessage<?>[] events(String aggregate, long first, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> event(aggregate, first + i))
                .toArray(DomainEventMessage[]::new);
    }

    public static EventMessage<String> event(String text) {
        return GenericEventMessage.asEventMessage(text);
    }
}
