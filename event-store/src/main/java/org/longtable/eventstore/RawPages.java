package org.longtable.eventstore;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoServerException;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The ledger's documents as they are stored, from the very front, some at a time. Where the server cannot read one, it ends there and says why. */
final class RawPages {

    private static final int PAGE = 200;

    private final LedgerCollection ledger;
    // From the very front, not from the first position: what stands before it does not belong there.
    private long from = Long.MIN_VALUE;
    private @Nullable String unreadable;

    RawPages(LedgerCollection ledger) {
        this.ledger = ledger;
    }

    /** The next ones; none at the end. */
    List<Document> next() {
        if (unreadable != null) {
            return List.of();
        }
        List<Document> page;
        try {
            page = ledger.rawFrom(from, PAGE);
        } catch (MongoServerException e) {
            page = oneByOne();
        }
        if (!page.isEmpty()) {
            // On from the commit itself, not from behind it: something may have been slipped in between its positions.
            from = CommitCodec.position(page.getLast()) + 1;
        }
        return page;
    }

    /** Why the server could not read on, in English for an operator; null when it could. */
    @Nullable
    String unreadable() {
        return unreadable;
    }

    /** What the server says is wrong, without where and how it was asked. */
    static String sentence(MongoServerException e) {
        String said = e instanceof MongoCommandException command ? command.getErrorMessage() : e.getMessage();
        return String.valueOf(said);
    }

    private List<Document> oneByOne() {
        List<Document> readable = new ArrayList<>();
        long at = from;
        while (readable.size() < PAGE) {
            try {
                List<Document> one = ledger.rawFrom(at, 1);
                if (one.isEmpty()) {
                    return readable;
                }
                readable.addAll(one);
                at = CommitCodec.position(one.getFirst()) + 1;
            } catch (MongoServerException e) {
                unreadable = "it cannot be read: " + sentence(e);
                return readable;
            }
        }
        return readable;
    }
}
