package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;

/**
 * The views' part of a store.
 *
 * @param documents documents by collection and identifier
 * @param processors processors whose position in the ledger is stored
 */
record FrozenStore(Map<String, Map<BsonValue, BsonDocument>> documents, Set<String> processors) {

    private static final String DATABASE = "longtable";

    static FrozenStore of(Path data) {
        try (EmbeddedMongoServer store = EmbeddedMongoServer.open(data);
                MongoClient client = MongoClients.create(store.connectionString())) {
            return of(client.getDatabase(DATABASE));
        }
    }

    static FrozenStore of(MongoDatabase database) {
        Map<String, Map<BsonValue, BsonDocument>> all = new TreeMap<>();
        for (String name : database.listCollectionNames()) {
            if (name.startsWith("view.") || name.equals("viewgenerations") || name.equals("parked")) {
                Map<BsonValue, BsonDocument> documents = new HashMap<>();
                database.getCollection(name, BsonDocument.class).find().forEach(it -> documents.put(it.get("_id"), it));
                all.put(name, documents);
            }
        }
        all.values().removeIf(Map::isEmpty);
        Set<String> processors = new TreeSet<>();
        database.getCollection("trackingtokens", BsonDocument.class)
                .find()
                .forEach(it -> processors.add(it.getString("processorName").getValue()));
        return new FrozenStore(all, processors);
    }

    /** Checks that no view was rebuilt: the documents, their positions and their processors are the same. */
    void hasTheViewsOf(FrozenStore before) {
        assertThat(processors).isEqualTo(before.processors);
        assertThat(documents.keySet()).isEqualTo(before.documents.keySet());
        documents.forEach((name, now) -> assertThat(now.equals(before.documents.get(name)))
                .as("the documents of " + name + " are the same")
                .isTrue());
    }
}
