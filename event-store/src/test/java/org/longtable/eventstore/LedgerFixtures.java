package org.longtable.eventstore;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.longtable.eventstore.ledger.ChainHead;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.CommitCodec;
import org.longtable.eventstore.ledger.RecordedEvent;

/** The class creates chains of sample commits without an engine. */
public final class LedgerFixtures {

    public static final Instant AT = Instant.parse("2026-01-02T03:04:05.678Z");

    private LedgerFixtures() {}

    /** Returns a chain of commits that starts at the first position. */
    public static List<Commit> chain(int commits) {
        return chain(commits, "hello");
    }

    /** Returns a chain of commits whose events contain a word. */
    public static List<Commit> chain(int commits, String word) {
        List<Commit> chain = new ArrayList<>();
        for (int i = 0; i < commits; i++) {
            chain.add(following(chain, i % 3 + 1, word));
        }
        return chain;
    }

    /** Returns a commit that follows the given chain. */
    public static Commit following(List<Commit> chain, int events, String word) {
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

    public static void store(MongoDatabase database, List<Commit> commits) {
        List<Document> documents = commits.stream().map(CommitCodec::toDocument).toList();
        database.getCollection("ledger").insertMany(documents);
    }
}
