package org.longtable.eventstore.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test fills an 8 MB disk and checks how the embedded store fails. */
class EmbeddedFullDiskTest {

    @TempDir
    Path home;

    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(home.resolve("disk"));
        assumeTrue(
                ran("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString()),
                "this user may not make a disk of its own");
    }

    @AfterEach
    void unmount() throws Exception {
        ran("umount", disk.toString());
    }

    @Test
    void a_full_disk_is_said_and_what_was_acknowledged_is_there_when_there_is_room() throws Exception {
        Path filler = disk.resolve("filler");
        Files.write(filler, new byte[4 << 20]);
        AtomicReference<StoreWriteException> told = new AtomicReference<>();
        List<Integer> acknowledged = fill(told);

        assertThat(told.get())
                .hasMessageContaining(disk.toString())
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("start again");

        Files.delete(filler);
        try (EmbeddedMongoFixture again = EmbeddedMongoFixture.in(disk.resolve("data"))) {
            assertThat(ids(again.collection("c"))).containsAll(acknowledged);
            again.collection("c").insertOne(new Document("_id", -1));
        }
    }

    /** Writes until a write is rejected, and then continues to read and write. */
    private List<Integer> fill(AtomicReference<StoreWriteException> told) {
        List<Integer> acknowledged = new ArrayList<>();
        try (EmbeddedMongoFixture store = EmbeddedMongoFixture.in(disk.resolve("data"))) {
            store.whenStopped(told::set);
            MongoCollection<Document> collection = store.collection("c");
            MongoException refused = null;
            for (int i = 0; refused == null && i < 10_000; i++) {
                try {
                    collection.insertOne(new Document("_id", i).append("text", "x".repeat(20_000)));
                    acknowledged.add(i);
                } catch (MongoException full) {
                    refused = full;
                }
            }
            assertThat(acknowledged).isNotEmpty();
            assertThat(refused).hasMessageContaining(disk.toString()).hasMessageContaining("No space left on device");
            assertThat(refusal(() -> collection.insertOne(new Document())))
                    .as("as long as it is full")
                    .contains(disk.toString(), "No space left on device");
        }
        return acknowledged;
    }

    private static String refusal(Runnable write) {
        try {
            write.run();
            return "";
        } catch (MongoException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static List<Integer> ids(MongoCollection<Document> collection) {
        return collection.find().map(it -> it.getInteger("_id")).into(new ArrayList<>());
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
