package org.longtable.eventstore.embedded;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.UuidRepresentation;

/** The fixture starts an embedded store and connects the real driver to it. */
final class EmbeddedMongoFixture implements AutoCloseable {

    private final EmbeddedMongoServer mongo;
    private final MongoClient client;
    private final AtomicInteger collections = new AtomicInteger();

    private EmbeddedMongoFixture(EmbeddedMongoServer mongo) {
        this.mongo = mongo;
        this.client = connect(mongo.connectionString());
    }

    static EmbeddedMongoFixture inMemory() {
        return new EmbeddedMongoFixture(EmbeddedMongoServer.inMemory());
    }

    static EmbeddedMongoFixture in(Path folder) {
        return new EmbeddedMongoFixture(EmbeddedMongoServer.open(folder));
    }

    static MongoClient connect(String connectionString) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(connectionString))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
    }

    void whenStopped(Consumer<StoreWriteException> told) {
        mongo.onWriteFailure(told);
    }

    MongoClient client() {
        return client;
    }

    MongoDatabase database() {
        return client.getDatabase("longtable");
    }

    MongoCollection<Document> collection(String name) {
        return database().getCollection(name);
    }

    /** Returns a collection that was not used before. */
    MongoCollection<Document> freshCollection() {
        return collection("collection-" + collections.incrementAndGet());
    }

    @Override
    public void close() {
        client.close();
        mongo.close();
    }
}
