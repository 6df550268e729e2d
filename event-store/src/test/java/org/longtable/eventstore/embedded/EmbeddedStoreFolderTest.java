package org.longtable.eventstore.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("integration")
class EmbeddedStoreFolderTest {

    @TempDir
    Path folder;

    @Test
    void what_was_stored_is_there_after_a_restart() {
        try (EmbeddedMongoFixture store = EmbeddedMongoFixture.in(folder.resolve("new/folder"))) {
            MongoCollection<Document> people = store.collection("people");
            people.createIndex(Indexes.ascending("mail"), new IndexOptions().unique(true));
            people.insertOne(new Document("_id", 1).append("mail", "ana@example.org"));
        }
        try (EmbeddedMongoFixture store = EmbeddedMongoFixture.in(folder.resolve("new/folder"))) {
            MongoCollection<Document> people = store.collection("people");
            assertThat(people.find().first()).isEqualTo(new Document("_id", 1).append("mail", "ana@example.org"));
            assertThatThrownBy(() -> people.insertOne(new Document("_id", 2).append("mail", "ana@example.org")))
                    .hasMessageContaining("E11000");
        }
    }

    @Test
    void refuses_a_folder_that_is_already_open() {
        try (EmbeddedMongoFixture store = EmbeddedMongoFixture.in(folder)) {
            store.collection("c").insertOne(new Document("_id", 1));
            assertThatThrownBy(() -> EmbeddedMongoServer.open(folder))
                    .isInstanceOf(StoreInUseException.class)
                    .hasMessageContaining(folder.toString());
            assertThat(store.collection("c").countDocuments()).isOne();
        }
    }

    @Test
    void opens_again_what_was_closed() {
        EmbeddedMongoServer first = EmbeddedMongoServer.open(folder);
        first.close();
        first.close();
        EmbeddedMongoServer.open(folder).close();
    }

    @Test
    void refuses_garbage_and_leaves_it_as_it_was() throws IOException {
        byte[] garbage = new byte[20_000];
        new Random(7).nextBytes(garbage);
        Path file = folder.resolve("longtable.store");
        Files.write(file, garbage);
        assertDamagedAndUntouched(file, garbage);
    }

    @Test
    void refuses_a_file_cut_off_anywhere_and_leaves_it_as_it_was() throws IOException {
        Path file = folder.resolve("longtable.store");
        try (EmbeddedMongoFixture store = EmbeddedMongoFixture.in(folder)) {
            IntStream.range(0, 300).forEach(i -> store.collection("c").insertOne(new Document("_id", i)));
        }
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, 100, 4096, 8192, whole.length / 2, whole.length - 4096, whole.length - 1}) {
            byte[] cut = Arrays.copyOf(whole, length);
            Files.write(file, cut);
            assertDamagedAndUntouched(file, cut);
        }
    }

    @Test
    void refuses_a_folder_whose_data_file_has_gone() throws IOException {
        try (EmbeddedMongoFixture store = EmbeddedMongoFixture.in(folder)) {
            store.collection("c").insertOne(new Document("_id", 1));
        }
        Files.delete(folder.resolve("longtable.store"));
        assertThatThrownBy(() -> EmbeddedMongoServer.open(folder)).isInstanceOf(StoreCorruptedException.class);
        assertThat(folder.resolve("longtable.store")).doesNotExist();
    }

    @Test
    void refuses_a_folder_that_is_a_file() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "notes");
        assertThatThrownBy(() -> EmbeddedMongoServer.open(file))
                .isInstanceOf(StoreNotWritableException.class)
                .hasMessageContaining(file.toString());
        assertThat(file).hasContent("notes");
    }

    @Test
    void refuses_a_folder_it_may_not_write() throws IOException {
        Path readOnly = Files.createDirectory(folder.resolve("read-only"));
        assumeFalse(
                !readOnly.toFile().setWritable(false) || Files.isWritable(readOnly), "this user may write anywhere");
        assertThatThrownBy(() -> EmbeddedMongoServer.open(readOnly)).isInstanceOf(StoreNotWritableException.class);
        assertThat(readOnly).isEmptyDirectory();
    }

    private void assertDamagedAndUntouched(Path file, byte[] content) throws IOException {
        assertThatThrownBy(() -> EmbeddedMongoServer.open(folder))
                .isInstanceOf(StoreCorruptedException.class)
                .hasMessageContaining(file.toString());
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
    }
}
