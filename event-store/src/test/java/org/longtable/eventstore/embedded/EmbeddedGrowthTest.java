package org.longtable.eventstore.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("integration")
class EmbeddedGrowthTest {

    private static final int DOCUMENTS = 20_000;
    private static final int DOCUMENT_BYTES = 500;
    private static final int UPDATES = Integer.getInteger("longtable.growth.updates", 200_000);
    private static final int UPDATES_AT_ONCE = 100;
    private static final long LIVE = (long) DOCUMENTS * DOCUMENT_BYTES;

    @Test
    void the_file_stays_within_three_times_of_what_is_in_it(@TempDir Path folder) throws Exception {
        Random random = new Random(11);
        try (EmbeddedMongoFixture store = EmbeddedMongoFixture.in(folder)) {
            MongoCollection<Document> views = store.collection("views");
            views.insertMany(IntStream.range(0, DOCUMENTS)
                    .mapToObj(id -> new Document("_id", id).append("filling", text(random)))
                    .toList());
            long largest = 0;
            for (int done = 0; done < UPDATES; done += UPDATES_AT_ONCE) {
                List<WriteModel<Document>> updates = random.ints(UPDATES_AT_ONCE, 0, DOCUMENTS)
                        .<WriteModel<Document>>mapToObj(id -> new UpdateOneModel<>(eq("_id", id), inc("n", 1)))
                        .toList();
                views.bulkWrite(updates);
                largest = Math.max(largest, Files.size(folder.resolve("longtable.store")));
            }
            assertThat(largest).as("largest size of the file in bytes").isLessThan(3 * LIVE);
            assertThat(views.aggregate(List.of(new Document(
                                    "$group", new Document("_id", null).append("n", new Document("$sum", "$n")))))
                            .first())
                    .containsEntry("n", UPDATES);
        }
    }

    private static String text(Random random) {
        return random.ints(DOCUMENT_BYTES - 40, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
