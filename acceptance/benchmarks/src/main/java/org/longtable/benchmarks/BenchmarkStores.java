package org.longtable.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.codec.EventTypeRegistry;
import org.longtable.eventstore.codec.NamedEventSerializer;

/** Creates the compared event stores with the same serializer and the same events. */
final class BenchmarkStores {

    static final NamedEventSerializer SERIALIZER = NamedEventSerializer.of(
            EventTypeRegistry.builder().register(Said.class, "bench.Said", 1).build());

    /** A text about as long as an event of the product. */
    private static final String WORDS =
            "The microwave stands behind a locked door, and families eat cold food. ".repeat(3);

    private BenchmarkStores() {}

    /** The event that the benchmarks store. */
    record Said(String by, long turn, String words) {}

    static LedgerStorageEngine ledger(MongoDatabase database) {
        return LedgerStorageEngine.builder(database)
                .eventSerializer(SERIALIZER)
                .snapshotSerializer(SERIALIZER)
                .build();
    }

    static EventStorageEngine axonMongo(MongoClient client, String database) {
        MongoEventStorageEngine engine = MongoEventStorageEngine.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(client, database)
                        .build())
                .eventSerializer(SERIALIZER)
                .snapshotSerializer(SERIALIZER)
                .build();
        engine.ensureIndexes();
        return engine;
    }

    static DomainEventMessage<Said> event(String aggregate, long sequence) {
        return new GenericDomainEventMessage<>(
                "Conversation", aggregate, sequence, new Said(aggregate, sequence, WORDS));
    }

    static DomainEventMessage<?>[] events(String aggregate, int count) {
        return IntStream.range(0, count).mapToObj(i -> event(aggregate, i)).toArray(DomainEventMessage[]::new);
    }
}
