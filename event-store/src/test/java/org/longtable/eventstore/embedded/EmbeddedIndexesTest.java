package org.longtable.eventstore.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedIndexesTest {

    private static final IndexOptions UNIQUE = new IndexOptions().unique(true);
    private static final EmbeddedMongoFixture store = EmbeddedMongoFixture.inMemory();
    private MongoCollection<Document> people;

    @BeforeEach
    void an_empty_collection() {
        people = store.freshCollection();
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void a_unique_field_is_refused_twice_on_insert_and_on_update() {
        people.createIndex(Indexes.ascending("mail"), UNIQUE);
        people.insertOne(person(1, "ana"));
        people.insertOne(person(2, "bo"));
        assertRefused(() -> people.insertOne(person(3, "ana")));
        assertRefused(() -> people.updateOne(eq("_id", 2), set("mail", "ana")));
        assertRefused(() -> people.replaceOne(eq("_id", 2), person(2, "ana")));
        assertThat(people.find().into(new ArrayList<>())).containsExactly(person(1, "ana"), person(2, "bo"));
        people.updateOne(eq("_id", 2), set("mail", "cy"));
        people.insertOne(person(3, "bo"));
        people.deleteOne(eq("_id", 1));
        people.insertOne(person(4, "ana"));
    }

    @Test
    void a_sparse_unique_field_may_be_missing_in_many_documents() {
        people.createIndex(
                Indexes.ascending("mail"), new IndexOptions().unique(true).sparse(true));
        people.insertMany(
                IntStream.range(0, 5).mapToObj(id -> new Document("_id", id)).toList());
        people.insertOne(new Document("_id", "with null").append("mail", null));
        people.updateOne(eq("_id", 1), set("mail", "ana"));
        assertRefused(() -> people.updateOne(eq("_id", 2), set("mail", "ana")));
        people.updateOne(eq("_id", 1), unset("mail"));
        people.updateOne(eq("_id", 2), set("mail", "ana"));
        people.deleteMany(Filters.exists("mail", false));
        assertThat(people.countDocuments()).isEqualTo(2);
        assertThat(people.find(eq("mail", "ana")).first()).containsEntry("_id", 2);
    }

    @Test
    void a_unique_field_that_is_not_sparse_may_be_missing_once() {
        people.createIndex(Indexes.ascending("mail"), UNIQUE);
        people.insertOne(new Document("_id", 1));
        assertRefused(() -> people.insertOne(new Document("_id", 2)));
    }

    @Test
    void several_fields_together_are_unique_and_found_by_all_or_by_the_first() {
        people.createIndex(Indexes.ascending("council", "seat"), UNIQUE);
        for (int council = 0; council < 3; council++) {
            for (int seat = 0; seat < 4; seat++) {
                people.insertOne(seat(council, seat));
            }
        }
        assertRefused(() -> people.insertOne(seat(2, 3).append("_id", "other")));
        assertThat(people.find(and(eq("council", 1L), eq("seat", 2.0))).first()).isEqualTo(seat(1, 2));
        assertThat(people.find(and(eq("council", 1), eq("seat", 2), eq("_id", "none")))
                        .first())
                .isNull();
        assertThat(people.find(eq("council", 1)).sort(Sorts.descending("seat")).into(new ArrayList<>()))
                .containsExactly(seat(1, 3), seat(1, 2), seat(1, 1), seat(1, 0));
        assertThat(people.find(eq("seat", 2)).into(new ArrayList<>())).hasSize(3);
    }

    @Test
    void a_unique_index_over_documents_that_differ_can_be_made_later_and_made_again() {
        people.insertMany(List.of(person(1, "ana"), person(2, "bo")));
        String name = people.createIndex(Indexes.ascending("mail"), UNIQUE);
        assertThat(people.createIndex(Indexes.ascending("mail"), UNIQUE)).isEqualTo(name);
        assertRefused(() -> people.insertOne(person(3, "bo")));
        people.dropIndex(name);
        people.insertOne(person(3, "bo"));
    }

    @Test
    void a_unique_index_over_documents_that_do_not_differ_is_refused_until_they_do() {
        people.insertMany(List.of(person(1, "ana"), person(2, "ana"), person(3, "bo")));
        assertThatThrownBy(() -> people.createIndex(Indexes.ascending("mail"), UNIQUE))
                .hasMessageContaining("E11000");
        people.insertOne(person(4, "bo"));
        people.deleteMany(Filters.in("_id", 2, 4));
        people.createIndex(Indexes.ascending("mail"), UNIQUE);
        assertRefused(() -> people.insertOne(person(5, "bo")));
        assertThat(people.find(eq("mail", "bo")).first()).isEqualTo(person(3, "bo"));
    }

    @Test
    void an_index_that_is_not_unique_is_accepted_and_listed() {
        people.createIndex(Indexes.ascending("name"));
        assertThat(people.listIndexes().map(index -> index.getString("name")).into(new ArrayList<>()))
                .containsExactlyInAnyOrder("_id_", "name_1");
    }

    @Test
    void refuses_what_it_would_only_pretend_to_do() {
        assertNotSupported(() -> people.createIndex(
                Indexes.ascending("mail"), new IndexOptions().partialFilterExpression(Filters.exists("mail"))));
        assertNotSupported(
                () -> people.createIndex(Indexes.ascending("at"), new IndexOptions().expireAfter(1L, TimeUnit.HOURS)));
        assertNotSupported(() -> people.createIndex(Indexes.text("story")));
        assertNotSupported(() -> people.find()
                .collation(Collation.builder().locale("es").build())
                .first());
        assertThatThrownBy(() -> people.updateOne(eq("_id", 1), List.of(set("n", 1))))
                .hasMessageContaining("does not support");
    }

    @Test
    void a_restart_keeps_indexes_renamed_collections_and_what_was_dropped(@TempDir Path folder) {
        try (EmbeddedMongoFixture disk = EmbeddedMongoFixture.in(folder)) {
            MongoCollection<Document> drafts = disk.collection("drafts");
            drafts.createIndex(Indexes.ascending("mail"), UNIQUE);
            drafts.insertOne(person(1, "ana"));
            drafts.renameCollection(new MongoNamespace("longtable", "people"));
            disk.collection("people").insertOne(person(2, "bo"));
            disk.collection("drafts").insertOne(person(1, "ana"));
            disk.collection("dropped").insertOne(person(1, "ana"));
            disk.collection("dropped").drop();
            disk.client().getDatabase("other").getCollection("c").insertOne(person(1, "ana"));
            disk.client().getDatabase("gone").getCollection("c").insertOne(person(1, "ana"));
            disk.client().getDatabase("gone").drop();
        }
        try (EmbeddedMongoFixture disk = EmbeddedMongoFixture.in(folder)) {
            assertThat(disk.database().listCollectionNames().into(new ArrayList<>()))
                    .containsExactlyInAnyOrder("drafts", "people");
            assertRefused(() -> disk.collection("people").insertOne(person(3, "bo")));
            assertThat(disk.collection("people").find(eq("mail", "ana")).first())
                    .isEqualTo(person(1, "ana"));
            assertThat(disk.collection("drafts").countDocuments()).isOne();
            assertThat(disk.client().getDatabase("other").getCollection("c").countDocuments())
                    .isOne();
            assertThat(disk.client().listDatabaseNames().into(new ArrayList<>()))
                    .doesNotContain("gone");
        }
    }

    private static void assertRefused(ThrowingCallable write) {
        assertThat(catchThrowableOfType(MongoWriteException.class, write).getCode())
                .isEqualTo(11000);
    }

    private static void assertNotSupported(ThrowingCallable command) {
        assertThat(catchThrowableOfType(MongoCommandException.class, command))
                .hasMessageContaining("the embedded server does not support");
    }

    private static Document person(int id, String mail) {
        return new Document("_id", id).append("mail", mail);
    }

    private static Document seat(int council, int seat) {
        return new Document("_id", council + "/" + seat)
                .append("council", council)
                .append("seat", seat);
    }
}
