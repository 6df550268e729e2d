package org.longtable.eventstore;

import com.mongodb.MongoServerException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.LedgerVerification.Finding;
import org.longtable.eventstore.proof.NoteRefused;
import org.longtable.eventstore.proof.NoteVerifier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Checks everything there is to check of a ledger, or of an exported one: what {@link LedgerVerification} does, and that every signed
 * checkpoint holds: so that an end that was cut off shows, and a chain that was written anew from some point on.
 */
public final class ProofCheck {

    private static final int LINES_BETWEEN = 200;
    private static final String TREE = "the commits hold, but the stored tree over them is wrong from here on";

    private ProofCheck() {}

    /**
     * What was found.
     *
     * @param finding whether all holds, and where it ceases to
     * @param commits how many commits were walked along
     * @param checkpoints how many checkpoints hold
     * @param byOthers how many checkpoints are signed with other keys, and were passed over
     * @param withheld how many of the commits gave their place and hash only, because whoever exported the ledger may not read them
     */
    public record Outcome(Finding finding, long commits, int checkpoints, int byOthers, long withheld) {}

    /** Position of the ledger's last event, 0 when there is none, or none that can be read: how far a check has to go. */
    public static long head(MongoDatabase database) {
        try {
            return new LedgerCollection(database.getCollection("ledger"))
                    .last()
                    .map(Commit::last)
                    .orElse(Commit.FIRST_POSITION - 1);
        } catch (MongoServerException unreadable) {
            return Commit.FIRST_POSITION - 1;
        }
    }

    /**
     * Checks the ledger in a database, its checkpoints, and the stored tree.
     *
     * @param key the ledger's public key
     * @param progress told the position up to which all holds, after every few hundred commits
     */
    public static Outcome ofLedger(MongoDatabase database, NoteVerifier key, LongConsumer progress) {
        LedgerCollection ledger =
                new LedgerCollection(database.getCollection("ledger").withReadConcern(ReadConcern.MAJORITY));
        StoredTreeCheck stored = new StoredTreeCheck(new TreeNodes(database.getCollection("tree")));
        ProvenWalk walk = new ProvenWalk(key);
        new Checkpoints(database).all().forEach(checkpoint -> walk.expect(checkpoint.note()));
        RawPages pages = new RawPages(ledger);
        for (List<Document> page = pages.next(); !page.isEmpty(); page = pages.next()) {
            for (Document document : page) {
                Finding fault = step(walk, stored, document);
                if (fault != null) {
                    return walk.outcome(fault);
                }
            }
            progress.accept(walk.verified());
        }
        String unreadable = pages.unreadable();
        if (unreadable != null) {
            return walk.outcome(walk.wrongNext(unreadable));
        }
        return walk.outcome(walk.end());
    }

    private static @Nullable Finding step(ProvenWalk walk, StoredTreeCheck stored, Document document) {
        Commit commit;
        long count;
        try {
            commit = CommitCodec.toCommit(document);
            count = CommitCodec.toldCount(document);
        } catch (ClassCastException | NullPointerException e) {
            return walk.wrongNext("the document is not a commit");
        }
        Finding fault = walk.step(commit, count);
        if (fault != null) {
            return fault;
        }
        OptionalLong wrong = stored.step(CommitCodec.toPlace(document));
        return wrong.isPresent() ? walk.wrongAt(wrong.getAsLong(), TREE) : null;
    }

    /**
     * Checks an exported ledger.
     *
     * @param export its lines
     * @param trusted the key that whoever checks knows to be the ledger's; null takes the one that the export itself names
     * @param progress told the position up to which all holds, after every few hundred commits
     * @throws ExportRefused when it is no exported ledger, or one of another key
     * @throws NoteRefused when the key it names is none
     */
    public static Outcome ofExport(BufferedReader export, @Nullable NoteVerifier trusted, LongConsumer progress)
            throws IOException {
        NoteVerifier told = keyOf(export.readLine());
        if (trusted != null && !trusted.toString().equals(told.toString())) {
            throw new ExportRefused("This file is of " + told + " and not of the key that was asked for.");
        }
        ProvenWalk walk = new ProvenWalk(told);
        String line = export.readLine();
        for (String note = checkpoint(line); note != null; note = checkpoint(line)) {
            walk.expect(note);
            line = export.readLine();
        }
        for (long lines = 1; line != null; lines++) {
            LedgerLine.Told commit = LedgerLine.read(line);
            Finding fault = commit == null ? walk.wrongNext("the line is not a commit") : step(walk, commit);
            if (fault != null) {
                return walk.outcome(fault);
            }
            if (lines % LINES_BETWEEN == 0) {
                progress.accept(walk.verified());
            }
            line = export.readLine();
        }
        progress.accept(walk.verified());
        return walk.outcome(walk.end());
    }

    private static @Nullable Finding step(ProvenWalk walk, LedgerLine.Told line) {
        return line.withheld()
                ? walk.stepOverWithheld(line.commit(), line.count())
                : walk.step(line.commit(), line.count());
    }

    private static NoteVerifier keyOf(@Nullable String head) {
        JsonNode told = json(head);
        if (told == null || !LedgerExport.FORMAT.equals(told.path("format").asString(""))) {
            throw new ExportRefused("This file is not an exported ledger.");
        }
        return NoteVerifier.parse(told.path("key").asString(""));
    }

    private static @Nullable String checkpoint(@Nullable String line) {
        JsonNode told = line != null && line.startsWith("{\"checkpoint\":") ? json(line) : null;
        return told == null ? null : told.path("checkpoint").asString("");
    }

    private static @Nullable JsonNode json(@Nullable String line) {
        try {
            return line == null ? null : LedgerLine.JSON.readTree(line);
        } catch (JacksonException e) {
            return null;
        }
    }
}
