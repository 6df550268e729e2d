package org.longtable.eventstore;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** The class creates chains of sample commits without an engine. */
final class LedgerFixtures {

    static final Instant AT = Instant.parse("2026-01-02T03:04:05.678Z");

    private LedgerFixtures() {}

    /** Returns a chain of commits that starts at the first position. */
    static List<Commit> chain(int commits) {
        return chain(commits, "hello");
    }

    /** Returns a chain of commits whose events contain a word. */
    static List<Commit> chain(int commits, String word) {
        List<Commit> chain = new ArrayList<>();
        for (int i = 0; i < commits; i++) {
            chain.add(following(chain, i % 3 + 1, word));
        }
        return chain;
    }

    /** Returns a commit that follows the given chain. */
    static Commit following(List<Commit> chain, int events, String word) {
        ChainHead end = chain.isEmpty() ? ChainHead.EMPTY : chain.getLast().chainHead();
        List<RecordedEvent> some = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            long position = end.next() + i;
            some.add(new RecordedEvent(
                    "e-" + position,
                    "text",
                    "1",
                    "thread-" + position,
                    "Thread",
                    0,
                    "\"" + word + " " + position + "\"",
                    "{}",
                    AT));
        }
        return Commit.after(end, AT, some);
    }

    static void store(MongoDatabase database, List<Commit> commits) {
        List<Document> documents = commits.stream().map(CommitCodec::toDocument).toList();
        database.getCollection("ledger").insertMany(documents);
    }
}
