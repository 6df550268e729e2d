package org.longtable.eventstore.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedQueriesTest {

    private static final EmbeddedMongoFixture store = EmbeddedMongoFixture.inMemory();
    private MongoCollection<Document> events;

    @BeforeEach
    void a_thousand_events() {
        events = store.freshCollection();
        events.insertMany(LongStream.range(0, 1_000)
                .mapToObj(i -> new Document("_id", i).append("council", i % 10))
                .toList());
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void finds_what_lies_between_two_ids() {
        assertThat(ids(and(gt("_id", 10L), lte("_id", 13L)))).containsExactly(11L, 12L, 13L);
        assertThat(ids(and(gte("_id", 10L), lt("_id", 13L)))).containsExactly(10L, 11L, 12L);
        assertThat(ids(new Document("_id", new Document("$gte", 997L).append("$lt", 2_000L))))
                .containsExactly(997L, 998L, 999L);
    }

    @Test
    void an_int_finds_what_a_long_or_a_double_was_stored_under() {
        assertThat(ids(eq("_id", 7))).containsExactly(7L);
        assertThat(ids(eq("_id", 7.0))).containsExactly(7L);
        assertThat(ids(gt("_id", 997.5))).containsExactly(998L, 999L);
        assertThat(ids(in("_id", 3, 2L, 5_000L))).containsExactly(2L, 3L);
    }

    @Test
    void walks_back_from_the_newest() {
        List<Long> newest = events.find()
                .sort(descending("_id"))
                .limit(3)
                .map(EmbeddedQueriesTest::id)
                .into(new ArrayList<>());
        assertThat(newest).containsExactly(999L, 998L, 997L);
        assertThat(events.find(lt("_id", 500L)).sort(descending("_id")).first()).containsEntry("_id", 499L);
    }

    @Test
    void skips_and_limits_what_also_meets_another_condition() {
        List<Long> found = events.find(and(gte("_id", 100L), eq("council", 4L)))
                .sort(ascending("_id"))
                .skip(2)
                .limit(3)
                .map(EmbeddedQueriesTest::id)
                .into(new ArrayList<>());
        assertThat(found).containsExactly(124L, 134L, 144L);
        List<Long> backwards = events.find(eq("council", 4L))
                .sort(descending("_id"))
                .skip(1)
                .limit(2)
                .map(EmbeddedQueriesTest::id)
                .into(new ArrayList<>());
        assertThat(backwards).containsExactly(984L, 974L);
    }

    @Test
    void hands_out_large_answers_in_batches_of_any_size() {
        for (int batchSize : new int[] {0, 1, 7, 999, 1_000, 1_001}) {
            List<Long> all = events.find()
                    .batchSize(batchSize)
                    .map(EmbeddedQueriesTest::id)
                    .into(new ArrayList<>());
            assertThat(all)
                    .containsExactlyElementsOf(
                            LongStream.range(0, 1_000).boxed().toList());
        }
        List<Long> sorted = events.find()
                .sort(descending("council", "_id"))
                .batchSize(10)
                .limit(25)
                .map(EmbeddedQueriesTest::id)
                .into(new ArrayList<>());
        assertThat(sorted).hasSize(25).startsWith(999L, 989L).allMatch(id -> id % 10 == 9);
    }

    @Test
    void a_batch_that_follows_shows_what_was_added_behind_it_meanwhile() {
        try (var cursor = events.find(gte("_id", 990L)).batchSize(2).iterator()) {
            assertThat(cursor.next()).containsEntry("_id", 990L);
            events.insertOne(new Document("_id", 1_000L));
            List<Long> rest = new ArrayList<>();
            cursor.forEachRemaining(document -> rest.add(id(document)));
            assertThat(rest)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(991, 1_000).boxed().toList());
        }
    }

    @Test
    void returns_only_the_fields_asked_for() {
        Document found = events.find(eq("_id", 5L))
                .projection(new Document("council", 1).append("_id", 0))
                .first();
        assertThat(found).isEqualTo(new Document("council", 5L));
        assertThat(events.find(lt("_id", 3L))
                        .projection(new Document("council", 0))
                        .batchSize(1)
                        .into(new ArrayList<>()))
                .containsExactly(new Document("_id", 0L), new Document("_id", 1L), new Document("_id", 2L));
    }

    @Test
    void counts() {
        assertThat(events.estimatedDocumentCount()).isEqualTo(1_000);
        assertThat(events.countDocuments()).isEqualTo(1_000);
        assertThat(events.countDocuments(eq("council", 3L))).isEqualTo(100);
        assertThat(events.countDocuments(and(gt("_id", 989L), ne("council", 3L))))
                .isEqualTo(9);
        assertThat(events.countDocuments(eq("council", 77L))).isZero();
    }

    @Test
    void aggregates_a_range_sorted_and_limited() {
        List<Bson> pipeline = List.of(
                new Document("$match", new Document("_id", new Document("$gte", 100L))),
                new Document("$sort", new Document("_id", -1)),
                new Document("$limit", 20),
                new Document("$group", new Document("_id", "$council").append("n", new Document("$sum", 1))),
                new Document("$sort", new Document("_id", 1)));
        assertThat(events.aggregate(pipeline).into(new ArrayList<>()))
                .containsExactlyElementsOf(LongStream.range(0, 10)
                        .mapToObj(council -> new Document("_id", council).append("n", 2))
                        .toList());
    }

    @Test
    void a_document_once_read_does_not_change_when_it_is_updated() {
        try (var cursor = events.find(gte("_id", 0L)).batchSize(500).iterator()) {
            Document first = cursor.next();
            events.updateOne(eq("_id", 0L), new Document("$set", new Document("council", 99L)));
            assertThat(first).containsEntry("council", 0L);
            assertThat(events.find(eq("_id", 0L)).first()).containsEntry("council", 99L);
        }
    }

    @Test
    void text_ids_sort_by_their_characters_and_can_be_searched_by_pattern() {
        MongoCollection<Document> views = store.freshCollection();
        IntStream.of(2, 10, 1).forEach(i -> views.insertOne(new Document("_id", "council-" + i)));
        assertThat(views.find()
                        .sort(ascending("_id"))
                        .map(found -> found.getString("_id"))
                        .into(new ArrayList<>()))
                .containsExactly("council-1", "council-10", "council-2");
        assertThat(views.find(regex("_id", "-1"))
                        .map(found -> found.getString("_id"))
                        .into(new ArrayList<>()))
                .containsExactly("council-1", "council-10");
        assertThat(views.find(gt("_id", 5L)).first()).isNull();
    }

    private List<Long> ids(Bson filter) {
        return events.find(filter).map(EmbeddedQueriesTest::id).into(new ArrayList<>());
    }

    private static Long id(Document document) {
        return document.getLong("_id");
    }
}
