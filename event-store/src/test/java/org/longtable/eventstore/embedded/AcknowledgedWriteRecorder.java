package org.longtable.eventstore.embedded;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;

/**
 * The recorder writes until the server is gone and checks that every acknowledged write is stored. Every writer has its own documents, so
 * each document must have the last acknowledged content or that of the one write in progress.
 */
final class AcknowledgedWriteRecorder {

    private static final int BATCH = 10;

    private final Map<String, Integer> versions = new ConcurrentHashMap<>();
    private final Map<String, Boolean> batches = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicBoolean stopped = new AtomicBoolean();

    int count() {
        return count.get();
    }

    void stop() {
        stopped.set(true);
    }

    static void prepare(MongoClient client) {
        counters(client).createIndex(Indexes.ascending("label"), new IndexOptions().unique(true));
    }

    /** Writes as writer {@code name} until the server no longer answers. */
    void write(MongoClient client, String name, Random random) {
        try {
            for (int i = 0; !stopped.get(); i++) {
                switch (random.nextInt(4)) {
                    case 0 -> insertBatch(client, name + "-batch-" + i);
                    case 1 -> replace(client, name + "-" + random.nextInt(5));
                    default -> update(client, name + "-" + random.nextInt(5));
                }
                count.incrementAndGet();
            }
        } catch (MongoException serverGone) {
            stopped.set(true);
        }
    }

    private void insertBatch(MongoClient client, String batch) {
        batches.put(batch, false);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            documents.add(new Document("_id", batch + "-" + i).append("batch", batch));
        }
        client.getDatabase("longtable").getCollection("batches").insertMany(documents);
        batches.put(batch, true);
    }

    private void update(MongoClient client, String id) {
        int version = versions.getOrDefault(id, 0);
        if (version == 0) {
            counters(client).insertOne(content(id, 1));
        } else {
            var result = counters(client)
                    .updateOne(
                            new Document("_id", id).append("version", version),
                            new Document("$set", content(id, version + 1)));
            assertThat(result.getModifiedCount()).isOne();
        }
        versions.put(id, version + 1);
    }

    private void replace(MongoClient client, String id) {
        int version = versions.getOrDefault(id, 0);
        counters(client)
                .findOneAndReplace(
                        eq("_id", id), content(id, version + 1), new FindOneAndReplaceOptions().upsert(true));
        versions.put(id, version + 1);
    }

    /** Fails unless every acknowledged write is stored and no document or batch is stored in part. */
    void assertKeptBy(MongoClient client) {
        versions.forEach((id, version) -> {
            Document found = counters(client).find(eq("_id", id)).first();
            assertThat(found).as("acknowledged %s in version %d", id, version).isNotNull();
            assertThat(found.getInteger("version")).isIn(version, version + 1);
            assertThat(found).isEqualTo(content(id, found.getInteger("version")));
            assertThat(counters(client)
                            .find(eq("label", found.getString("label")))
                            .first())
                    .isEqualTo(found);
        });
        batches.forEach((batch, acknowledged) -> {
            long found =
                    client.getDatabase("longtable").getCollection("batches").countDocuments(eq("batch", batch));
            assertThat(found)
                    .as("batch %s", batch)
                    .isIn(acknowledged ? List.of((long) BATCH) : List.of(0L, (long) BATCH));
        });
    }

    private static Document content(String id, int version) {
        return new Document("_id", id)
                .append("version", version)
                .append("label", id + " in version " + version)
                .append("filling", (id + version + " ").repeat(20 + version % 50));
    }

    private static MongoCollection<Document> counters(MongoClient client) {
        return client.getDatabase("longtable").getCollection("counters");
    }
}
