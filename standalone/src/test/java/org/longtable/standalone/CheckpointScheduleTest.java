package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.eventstore.proof.Checkpoint;
import org.longtable.eventstore.proof.NoteVerifier;

/** The test checks that checkpoints are signed periodically, even when none is requested. */
@Tag("integration")
class CheckpointScheduleTest {

    @Test
    void what_was_appended_since_the_last_one_is_signed_for_without_being_asked() throws Exception {
        try (Product product = new Product("--longtable.ledger.checkpoint-every=50ms")) {
            FirstSteps.in(product);
            MongoDatabase database = product.context().getBean(MongoDatabase.class);
            long commits = database.getCollection("ledger").countDocuments();
            MongoCollection<Document> signed = database.getCollection("checkpoints");
            await().until(() -> signed.find(new Document("_id", commits)).first() != null);

            String note = signed.find(new Document("_id", commits)).first().getString("note");
            NoteVerifier key = NoteVerifier.parse(product.text("/api/audit/key"));
            assertThat(Checkpoint.verify(note, key).size()).isEqualTo(commits);

            FirstSteps.in(product);
            long more = database.getCollection("ledger").countDocuments();
            assertThat(more).isGreaterThan(commits);
            await().until(() -> signed.find(new Document("_id", more)).first() != null);
        }
    }
}
