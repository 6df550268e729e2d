package org.longtable.eventstore.verify;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.bson.Document;
import org.longtable.eventstore.ledger.ChainHead;
import org.longtable.eventstore.ledger.LedgerCollection;

/**
 * The verifier reads the whole ledger and checks the hash chain and the aggregate sequences. It needs no event classes and no encryption
 * keys. It cannot detect that the end of the ledger was cut off; to detect that, compare {@link VerificationResult#headHash} with a hash
 * that was noted elsewhere.
 */
public final class LedgerVerifier {

    private final LedgerCollection ledger;

    private LedgerVerifier(LedgerCollection ledger) {
        this.ledger = ledger;
    }

    /** Returns a verifier for the ledger in a database. */
    public static LedgerVerifier of(MongoDatabase database) {
        return new LedgerVerifier(
                new LedgerCollection(database.getCollection("ledger").withReadConcern(ReadConcern.MAJORITY)));
    }

    /**
     * Verifies the ledger from the first commit to the last.
     *
     * @param progress receives the position up to which the ledger is valid, after every few hundred commits
     */
    public VerificationResult verify(LongConsumer progress) {
        HashChainChecker walk = new HashChainChecker();
        CommitDocumentReader pages = new CommitDocumentReader(ledger);
        for (List<Document> page = pages.next(); !page.isEmpty(); page = pages.next()) {
            for (Document document : page) {
                ChainHead holds = walk.verifiedHead();
                BadPosition fault = walk.check(document);
                if (fault != null) {
                    return wrong(holds, fault.position(), fault.why());
                }
            }
            progress.accept(walk.verifiedHead().next() - 1);
        }
        String unreadable = pages.readError();
        if (unreadable != null) {
            return wrong(walk.verifiedHead(), walk.verifiedHead().next(), unreadable);
        }
        return new VerificationResult(
                walk.verifiedHead().next() - 1, walk.verifiedHead().hash(), OptionalLong.empty(), "");
    }

    private static VerificationResult wrong(ChainHead holds, long position, String why) {
        return new VerificationResult(holds.next() - 1, holds.hash(), OptionalLong.of(position), why);
    }

    /**
     * The result holds the last verified position, its hash, and the first error.
     *
     * @param verified position of the last event up to which the ledger is valid, 0 when it is empty or invalid from the start
     * @param headHash hash of the commit that holds that event, 64 zeros when there is none
     * @param firstWrong first invalid position; empty when all are valid
     * @param why description of the error, in English for an operator; blank when there is none
     */
    public record VerificationResult(long verified, String headHash, OptionalLong firstWrong, String why) {

        /** Returns whether the whole ledger is valid. */
        public boolean isValid() {
            return firstWrong.isEmpty();
        }
    }
}
