package org.longtable.eventstore.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("integration")
class EmbeddedWritesTest {

    private static final EmbeddedMongoFixture store = EmbeddedMongoFixture.inMemory();
    private MongoCollection<Document> seats;

    @BeforeEach
    void an_empty_collection() {
        seats = store.freshCollection();
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void replaces_a_whole_document_and_says_what_that_did() {
        ReplaceOptions upsert = new ReplaceOptions().upsert(true);
        Document view = new Document("at", 1L).append("v", new Document("name", "Board"));

        UpdateResult absent = seats.replaceOne(eq("_id", "a"), view);
        UpdateResult made = seats.replaceOne(eq("_id", "a"), view, upsert);
        UpdateResult same = seats.replaceOne(eq("_id", "a"), view, upsert);
        UpdateResult changed = seats.replaceOne(eq("_id", "a"), new Document("at", 2L), upsert);

        assertThat(absent.getMatchedCount()).isZero();
        assertThat(made.getUpsertedId().asString().getValue()).isEqualTo("a");
        assertThat(made.getMatchedCount()).isZero();
        assertThat(same.getMatchedCount()).isEqualTo(1);
        assertThat(same.getModifiedCount()).isZero();
        assertThat(changed.getModifiedCount()).isEqualTo(1);
        assertThat(seats.find()).containsExactly(new Document("_id", "a").append("at", 2L));
    }

    @Test
    void a_replacement_keeps_unique_indexes_and_the_id() {
        seats.createIndex(new Document("name", 1), new IndexOptions().unique(true));
        seats.insertMany(
                List.of(new Document("_id", "a").append("name", "x"), new Document("_id", "b").append("name", "y")));
        assertThatThrownBy(() -> seats.replaceOne(eq("_id", "b"), new Document("name", "x")))
                .isInstanceOf(MongoWriteException.class);
        assertThatThrownBy(() -> seats.replaceOne(eq("_id", "b"), new Document("_id", "c").append("name", "z")))
                .isInstanceOf(MongoWriteException.class);
        assertThat(seats.find(eq("_id", "b"))).containsExactly(new Document("_id", "b").append("name", "y"));
    }

    @Test
    void refuses_an_id_that_is_taken_and_says_which() {
        seats.insertOne(seat(5L));
        MongoWriteException refusal = catchThrowableOfType(MongoWriteException.class, () -> seats.insertOne(seat(5)));
        assertThat(refusal.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
        assertThat(refusal.getCode()).isEqualTo(11000);
        assertThat(refusal)
                .hasMessageContaining(seats.getNamespace().getFullName())
                .hasMessageContaining("_id: 5");
    }

    @Test
    void an_ordered_insert_of_many_stops_at_the_first_that_fails() {
        seats.insertOne(seat(3));
        MongoBulkWriteException refusal = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> seats.insertMany(List.of(seat(1), seat(2), seat(3), seat(4), seat(3))));
        assertThat(refusal.getWriteErrors()).singleElement().satisfies(error -> {
            assertThat(error.getIndex()).isEqualTo(2);
            assertThat(error.getCode()).isEqualTo(11000);
        });
        assertThat(refusal.getWriteResult().getInsertedCount()).isEqualTo(2);
        assertThat(ids()).containsExactly(1, 2, 3);
    }

    @Test
    void an_unordered_insert_of_many_goes_on_after_one_that_fails() {
        seats.insertOne(seat(2));
        MongoBulkWriteException refusal = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> seats.insertMany(
                        List.of(seat(1), seat(2), seat(3), seat(1), seat(4)), new InsertManyOptions().ordered(false)));
        assertThat(refusal.getWriteErrors())
                .extracting(error -> error.getIndex())
                .containsExactly(1, 3);
        assertThat(refusal.getWriteResult().getInsertedCount()).isEqualTo(3);
        assertThat(ids()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void inserts_more_at_once_than_fit_one_message() {
        seats.insertMany(
                IntStream.range(0, 2_500).mapToObj(EmbeddedWritesTest::seat).toList());
        assertThat(seats.countDocuments(gte("_id", 0))).isEqualTo(2_500);
    }

    @Test
    void finds_and_updates_giving_back_what_was_before_or_after_as_asked() {
        seats.insertOne(seat(1).append("taken", 0));
        assertThat(seats.findOneAndUpdate(eq("_id", 1), inc("taken", 1))).containsEntry("taken", 0);
        assertThat(seats.findOneAndUpdate(eq("_id", 1), inc("taken", 1), after()))
                .containsEntry("taken", 2);
        assertThat(seats.findOneAndUpdate(eq("_id", 2), inc("taken", 1), after()))
                .isNull();
        assertThat(seats.findOneAndUpdate(eq("_id", 2), inc("taken", 1), new FindOneAndUpdateOptions().upsert(true)))
                .isNull();
        assertThat(seats.findOneAndUpdate(eq("_id", 3), inc("taken", 7), after().upsert(true)))
                .isEqualTo(new Document("_id", 3).append("taken", 7));
        assertThat(seats.findOneAndDelete(eq("_id", 3))).containsEntry("taken", 7);
        assertThat(ids()).containsExactly(1, 2);
    }

    @Test
    void finds_and_updates_the_first_in_the_order_asked_for() {
        seats.insertMany(List.of(seat(1).append("due", 30), seat(2).append("due", 10), seat(3).append("due", 20)));
        Document first = seats.findOneAndUpdate(
                new Document(),
                set("done", true),
                after().sort(new Document("due", 1)).projection(new Document("done", 1)));
        assertThat(first).isEqualTo(new Document("_id", 2).append("done", true));
    }

    @Test
    void of_many_who_swap_the_same_version_one_wins() throws Exception {
        seats.insertOne(seat(1).append("version", 0));
        Set<Integer> won = new ConcurrentSkipListSet<>();
        inParallel(8, thread -> {
            for (int version = 0; version < 100; version++) {
                UpdateResult result = seats.updateOne(
                        and(eq("_id", 1), eq("version", version)),
                        new Document("$set", new Document("version", version + 1))
                                .append("$push", new Document("by", thread)));
                if (result.getModifiedCount() == 1) {
                    assertThat(won.add(version)).isTrue();
                }
            }
        });
        Document seat = seats.find(eq("_id", 1)).first();
        assertThat(won).hasSize(100);
        assertThat(seat).containsEntry("version", 100);
        assertThat(seat.getList("by", Integer.class)).hasSize(100);
    }

    @Test
    void of_many_who_insert_the_same_id_one_wins() throws Exception {
        List<Integer> inserted = new ArrayList<>();
        inParallel(8, thread -> {
            for (int id = 0; id < 200; id++) {
                try {
                    seats.insertOne(seat(id));
                    synchronized (inserted) {
                        inserted.add(id);
                    }
                } catch (MongoWriteException taken) {
                    assertThat(taken.getCode()).isEqualTo(11000);
                }
            }
        });
        assertThat(inserted).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void no_increment_is_lost() throws Exception {
        seats.insertOne(seat(1).append("n", 0));
        inParallel(8, thread -> {
            for (int i = 0; i < 100; i++) {
                seats.updateOne(eq("_id", 1), inc("n", 1));
            }
        });
        assertThat(seats.find().first()).containsEntry("n", 800);
    }

    @Test
    void upserts_in_bulk() {
        seats.insertOne(seat(1));
        BulkWriteResult result = seats.bulkWrite(List.of(
                new ReplaceOneModel<>(eq("_id", 1), seat(1).append("v", 1), new ReplaceOptions().upsert(true)),
                new ReplaceOneModel<>(eq("_id", 2), seat(2).append("v", 1), new ReplaceOptions().upsert(true)),
                new UpdateOneModel<>(eq("_id", 3), set("v", 1), new UpdateOptions().upsert(true)),
                new InsertOneModel<>(seat(4)),
                new UpdateManyModel<>(gte("_id", 3), set("v", 9)),
                new DeleteOneModel<>(eq("_id", 4))));
        assertThat(result.getMatchedCount()).isEqualTo(3);
        assertThat(result.getModifiedCount()).isEqualTo(3);
        assertThat(result.getUpserts()).extracting(upsert -> upsert.getIndex()).containsExactly(1, 2);
        assertThat(result.getDeletedCount()).isOne();
        assertThat(seats.find().into(new ArrayList<>()))
                .containsExactly(seat(1).append("v", 1), seat(2).append("v", 1), seat(3).append("v", 9));
    }

    @Test
    void a_bulk_of_updates_stops_at_the_first_that_fails_only_if_ordered() {
        List<UpdateOneModel<Document>> updates = List.of(
                new UpdateOneModel<>(eq("_id", 1), inc("n", 1)),
                new UpdateOneModel<>(eq("_id", 1), push("n", 1)),
                new UpdateOneModel<>(eq("_id", 1), inc("n", 1)));
        seats.insertOne(seat(1).append("n", 0));
        assertThatThrownBy(() -> seats.bulkWrite(updates))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, refusal -> assertThat(
                                refusal.getWriteErrors().getFirst().getIndex())
                        .isEqualTo(1));
        assertThat(seats.find().first()).containsEntry("n", 1);
        assertThatThrownBy(() -> seats.bulkWrite(updates, new BulkWriteOptions().ordered(false)))
                .isInstanceOf(MongoBulkWriteException.class);
        assertThat(seats.find().first()).containsEntry("n", 3);
    }

    @Test
    void deletes_one_or_many() {
        seats.insertMany(
                IntStream.range(0, 10).mapToObj(EmbeddedWritesTest::seat).toList());
        assertThat(seats.deleteOne(gte("_id", 5)).getDeletedCount()).isOne();
        assertThat(seats.deleteMany(in("_id", 0, 1, 77)).getDeletedCount()).isEqualTo(2);
        assertThat(ids()).containsExactly(2, 3, 4, 6, 7, 8, 9);
        assertThat(store.freshCollection().deleteMany(new Document()).getDeletedCount())
                .isZero();
        seats.deleteMany(new Document());
        assertThat(seats.estimatedDocumentCount()).isZero();
    }

    @Test
    void an_id_cannot_be_changed() {
        seats.insertOne(seat(1));
        assertThatThrownBy(() -> seats.updateOne(eq("_id", 1), set("_id", 2))).isInstanceOf(MongoWriteException.class);
        assertThat(ids()).containsExactly(1);
    }

    @Test
    void writes_nobody_awaits_an_answer_for_are_done_in_their_order() {
        MongoCollection<Document> unacknowledged = seats.withWriteConcern(WriteConcern.UNACKNOWLEDGED);
        unacknowledged.insertOne(seat(1).append("n", 0));
        for (int i = 0; i < 50; i++) {
            unacknowledged.updateOne(eq("_id", 1), inc("n", 1));
        }
        Awaitility.await().untilAsserted(() -> assertThat(seats.find().first()).containsEntry("n", 50));
    }

    private List<Integer> ids() {
        return seats.find().map(seat -> seat.getInteger("_id")).into(new ArrayList<>());
    }

    private static Document seat(Object id) {
        return new Document("_id", id);
    }

    private static FindOneAndUpdateOptions after() {
        return new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
    }

    private interface Work {
        void run(int thread) throws Exception;
    }

    private static void inParallel(int threads, Work work) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Void>> tasks = IntStream.range(0, threads)
                    .<Callable<Void>>mapToObj(thread -> () -> {
                        work.run(thread);
                        return null;
                    })
                    .toList();
            for (var task : pool.invokeAll(tasks)) {
                task.get();
            }
        }
    }
}
