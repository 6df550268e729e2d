package org.longtable.council.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;

/** Tests requests whose process ended before it responded, and how long requests are stored. */
@Tag("integration")
class RequestsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T17:00:00Z");

    private EmbeddedMongoServer store;
    private MongoClient client;

    @BeforeEach
    void open() {
        store = EmbeddedMongoServer.inMemory();
        client = MongoClients.create(store.connectionString());
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void what_an_earlier_run_began_is_taken_over_at_once_by_a_process_that_is_alone_and_only_once() {
        run(true, NOW).begin("id", "print");
        IdempotencyStore restarted = run(true, NOW);
        assertThat(restarted.begin("id", "print")).isInstanceOf(IdempotencyStore.Started.class);
        assertThat(restarted.begin("id", "print")).isInstanceOf(IdempotencyStore.InProgress.class);
    }

    @Test
    void what_another_process_began_is_at_work_where_there_are_several() {
        run(false, NOW).begin("id", "print");
        assertThat(run(false, NOW.plusSeconds(29)).begin("id", "print"))
                .isInstanceOf(IdempotencyStore.InProgress.class);
        assertThat(run(false, NOW.plusSeconds(31)).begin("id", "print")).isInstanceOf(IdempotencyStore.Started.class);
    }

    @Test
    void what_an_earlier_run_answered_is_answered_again_and_not_begun_anew() {
        IdempotencyStore first = run(true, NOW);
        first.begin("id", "print");
        first.complete("id", 200, "application/json", new byte[] {1});
        assertThat(run(true, NOW).begin("id", "print")).isInstanceOf(IdempotencyStore.Completed.class);
        assertThat(run(true, NOW).begin("id", "other")).isInstanceOf(IdempotencyStore.KeyReused.class);
    }

    @Test
    void what_is_older_than_a_month_is_dropped_within_a_day() {
        run(true, NOW.minus(Duration.ofDays(31))).begin("old", "print");
        run(true, NOW.minus(Duration.ofDays(29))).begin("young", "print");
        run(true, NOW).begin("new", "print");
        assertThat(ids()).containsExactlyInAnyOrder("young", "new");
    }

    @Test
    void what_an_earlier_version_kept_with_a_fingerprint_that_can_be_tried_is_dropped() {
        requests()
                .insertOne(
                        new Document("_id", "earlier").append("print", "sha256").append("begun", Date.from(NOW)));
        run(true, NOW).begin("new", "print");
        assertThat(ids()).containsExactly("new");
    }

    private List<String> ids() {
        return requests().find().map(it -> it.getString("_id")).into(new ArrayList<>());
    }

    private MongoCollection<Document> requests() {
        return client.getDatabase("longtable").getCollection("requests");
    }

    private IdempotencyStore run(boolean alone, Instant now) {
        return new IdempotencyStore(client.getDatabase("longtable"), InstantSource.fixed(now), alone);
    }
}
