package org.longtable.eventstore.verify;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoServerException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.ledger.CommitCodec;
import org.longtable.eventstore.ledger.LedgerCollection;

/**
 * The reader returns the stored commit documents page by page and prefetches the next page. When the server cannot read a page, the reader
 * ends there and reports the error.
 */
final class CommitDocumentReader {

    private static final int PAGE = 500;

    private final LedgerCollection ledger;
    private CompletableFuture<Page> coming;
    private @Nullable String readError;

    CommitDocumentReader(LedgerCollection ledger) {
        this.ledger = ledger;
        // Reading starts before the first position, because a document there does not belong to the ledger.
        this.coming = reading(Long.MIN_VALUE);
    }

    /**
     * A page of documents.
     *
     * @param next position from which the next page is read
     * @param unreadable reason why the following documents cannot be read, or null
     */
    private record Page(
            List<Document> documents, long next, @Nullable String unreadable) {

        boolean last() {
            return documents.isEmpty() || unreadable != null;
        }
    }

    /** Returns the next page, which is empty at the end. */
    List<Document> next() {
        if (readError != null) {
            return List.of();
        }
        Page page = taken();
        if (!page.last()) {
            coming = reading(page.next());
        }
        readError = page.unreadable();
        return page.documents();
    }

    /** Returns the server's error message, or null when every page could be read. */
    @Nullable
    String readError() {
        return readError;
    }

    private Page taken() {
        try {
            return coming.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private CompletableFuture<Page> reading(long from) {
        return CompletableFuture.supplyAsync(() -> read(from));
    }

    private Page read(long from) {
        try {
            List<Document> page = ledger.rawFrom(from, PAGE);
            return new Page(page, after(page, from), null);
        } catch (MongoServerException e) {
            return oneByOne(from);
        }
    }

    /** Continues right after the position of the last commit, because a document may have been inserted between its positions. */
    private static long after(List<Document> page, long from) {
        return page.isEmpty() ? from : CommitCodec.position(page.getLast()) + 1;
    }

    /** Returns the server's error message without its address and the command. */
    static String sentence(MongoServerException e) {
        String said = e instanceof MongoCommandException command ? command.getErrorMessage() : e.getMessage();
        return String.valueOf(said);
    }

    private Page oneByOne(long from) {
        List<Document> readable = new ArrayList<>();
        try {
            while (readable.size() < PAGE) {
                List<Document> one = ledger.rawFrom(after(readable, from), 1);
                if (one.isEmpty()) {
                    break;
                }
                readable.addAll(one);
            }
            return new Page(readable, after(readable, from), null);
        } catch (MongoServerException e) {
            return new Page(readable, after(readable, from), "it cannot be read: " + sentence(e));
        }
    }
}
