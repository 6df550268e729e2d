package org.longtable.eventstore.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.MaxKey;
import org.bson.types.MinKey;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("integration")
class EmbeddedIdsTest {

    /** Values in the order of https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/. */
    private static final List<Object> IN_ORDER = List.of(
            new MinKey(),
            Double.NEGATIVE_INFINITY,
            Long.MIN_VALUE,
            -(1L << 53) - 1,
            -1.5,
            -1L,
            0,
            Double.MIN_VALUE,
            0.5,
            1L,
            1.5,
            7,
            (1L << 53),
            (1L << 53) + 1,
            (1L << 53) + 2,
            Long.MAX_VALUE - 1,
            Long.MAX_VALUE,
            0x1p63,
            Double.POSITIVE_INFINITY,
            "",
            "\u0000",
            "\u0000a",
            "a",
            "a\u0000",
            "aa",
            "b",
            "é",
            new Document(),
            new Document("a", 1),
            new Document("a", 1).append("b", 1),
            new Document("a", 2L),
            new Document("b", 1),
            new Document("a", "text"),
            new Binary(new byte[] {9}),
            new Binary(new byte[] {1, 2}),
            new UUID(1, 2),
            new UUID(1, 3),
            new UUID(-1, 3),
            new ObjectId("000000000000000000000001"),
            new ObjectId("ff0000000000000000000000"),
            false,
            true,
            new Date(-1),
            new Date(0),
            new MaxKey());

    private static final EmbeddedMongoFixture store = EmbeddedMongoFixture.inMemory();

    @AfterAll
    static void stop() {
        store.close();
    }

    static Stream<Object> ids() {
        return IN_ORDER.stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void finds_changes_and_deletes_by_an_id_of_any_kind(Object id) {
        MongoCollection<Document> things = store.freshCollection();
        things.insertOne(new Document("_id", id).append("n", 1));
        things.updateOne(eq("_id", id), new Document("$set", new Document("n", 2)));
        assertThat(things.find(eq("_id", id)).first()).isEqualTo(new Document("_id", id).append("n", 2));
        assertThatThrownBy(() -> things.insertOne(new Document("_id", id))).hasMessageContaining("E11000");
        assertThat(things.deleteOne(eq("_id", id)).getDeletedCount()).isOne();
        assertThat(things.countDocuments()).isZero();
    }

    @Test
    void sorts_ids_of_all_kinds_up_and_down() {
        MongoCollection<Document> things = store.freshCollection();
        List<Object> shuffled = new ArrayList<>(IN_ORDER);
        Collections.shuffle(shuffled, new Random(3));
        shuffled.forEach(id -> things.insertOne(new Document("_id", id)));
        assertThat(things.find()
                        .sort(Sorts.ascending("_id"))
                        .map(thing -> thing.get("_id"))
                        .into(new ArrayList<>()))
                .isEqualTo(IN_ORDER);
        assertThat(things.find()
                        .sort(Sorts.descending("_id"))
                        .map(thing -> thing.get("_id"))
                        .into(new ArrayList<>()))
                .isEqualTo(IN_ORDER.reversed());
    }

    @Test
    void compares_only_with_ids_of_the_same_kind() {
        MongoCollection<Document> things = store.freshCollection();
        IN_ORDER.forEach(id -> things.insertOne(new Document("_id", id)));
        assertThat(things.find(gt("_id", (1L << 53) + 1))
                        .map(thing -> thing.get("_id"))
                        .into(new ArrayList<>()))
                .containsExactly((1L << 53) + 2, Long.MAX_VALUE - 1, Long.MAX_VALUE, 0x1p63, Double.POSITIVE_INFINITY);
        assertThat(things.find(lte("_id", "a")).map(thing -> thing.get("_id")).into(new ArrayList<>()))
                .containsExactly("", "\u0000", "\u0000a", "a");
        assertThat(things.find(gt("_id", new ObjectId("000000000000000000000001")))
                        .into(new ArrayList<>()))
                .hasSize(1);
        assertThat(things.find(gt("_id", new Date(-1))).into(new ArrayList<>())).hasSize(1);
    }

    @Test
    void gives_a_document_without_an_id_one() {
        MongoCollection<Document> things = store.freshCollection();
        things.insertOne(new Document("n", 1));
        assertThat(things.find().first().get("_id")).isInstanceOf(ObjectId.class);
    }

    @Test
    void refuses_a_list_as_an_id() {
        assertThatThrownBy(() -> store.freshCollection().insertOne(new Document("_id", List.of(1, 2))))
                .hasMessageContaining("_id");
    }
}
