package org.longtable.eventstore;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.bson.Document;

/**
 * Walks the whole ledger and proves that nothing in it was changed, removed, inserted or put elsewhere: every commit follows on the one
 * ahead, names its hash, has the hash of its own content, and carries on its aggregates where they were. It needs no class of any event
 * and no key of any person. What it cannot see by itself is that the ledger's end was cut off: for that, compare
 * {@link Finding#headHash} with one noted elsewhere.
 */
public final class LedgerVerification {

    private final LedgerCollection ledger;

    private LedgerVerification(LedgerCollection ledger) {
        this.ledger = ledger;
    }

    /** A verification of the ledger in a database. */
    public static LedgerVerification of(MongoDatabase database) {
        return new LedgerVerification(
                new LedgerCollection(database.getCollection("ledger").withReadConcern(ReadConcern.MAJORITY)));
    }

    /**
     * Reads everything from the first commit to the last.
     *
     * @param progress told the position up to which the ledger holds, after every few hundred commits
     */
    public Finding run(LongConsumer progress) {
        ChainWalk walk = new ChainWalk();
        RawPages pages = new RawPages(ledger);
        for (List<Document> page = pages.next(); !page.isEmpty(); page = pages.next()) {
            for (Document document : page) {
                ChainEnd holds = walk.end();
                BadPosition fault = walk.step(document);
                if (fault != null) {
                    return wrong(holds, fault.position(), fault.why());
                }
            }
            progress.accept(walk.end().next() - 1);
        }
        String unreadable = pages.unreadable();
        if (unreadable != null) {
            return wrong(walk.end(), walk.end().next(), unreadable);
        }
        return new Finding(walk.end().next() - 1, walk.end().hash(), OptionalLong.empty(), "");
    }

    private static Finding wrong(ChainEnd holds, long position, String why) {
        return new Finding(holds.next() - 1, holds.hash(), OptionalLong.of(position), why);
    }

    /**
     * What a verification found.
     *
     * @param verified position of the last event up to which the ledger holds, 0 when it is empty or wrong from the start
     * @param headHash hash of the commit that holds that event, 64 zeros when there is none
     * @param firstWrong position that does not hold; empty when all do
     * @param why what is wrong there, in English for an operator; blank when nothing is
     */
    public record Finding(long verified, String headHash, OptionalLong firstWrong, String why) {

        /** Whether the whole ledger holds. */
        public boolean holds() {
            return firstWrong.isEmpty();
        }
    }
}
