package org.longtable.eventstore.verify;

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
import org.longtable.eventstore.checkpoint.CheckpointCollection;
import org.longtable.eventstore.checkpoint.KnownPositionNotes;
import org.longtable.eventstore.export.CommitJsonCodec;
import org.longtable.eventstore.export.InvalidExportException;
import org.longtable.eventstore.export.LedgerExportWriter;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.CommitCodec;
import org.longtable.eventstore.ledger.LedgerCollection;
import org.longtable.eventstore.proof.InvalidProofException;
import org.longtable.eventstore.proof.NoteVerifier;
import org.longtable.eventstore.tree.TreeTileCollection;
import org.longtable.eventstore.verify.LedgerVerifier.VerificationResult;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The verifier checks the hash chain, every signed checkpoint, and the stored Merkle tree of a ledger or of an exported ledger.
 */
public final class FullLedgerVerifier {

    private static final int LINES_BETWEEN = 200;
    private static final String TREE = "the commits hold, but the stored tree over them is wrong from here on";

    private FullLedgerVerifier() {}

    /**
     * The result holds the verification result, the number of commits, and the numbers of valid and skipped checkpoints.
     *
     * @param finding whether everything except the known positions is valid, and the first error
     * @param bad all invalid positions in order; some may be consequences of an earlier error
     * @param known invalid positions that a signed note of the ledger's key names
     * @param commits number of commits that were checked
     * @param checkpoints number of valid checkpoints
     * @param byOthers number of skipped checkpoints that are signed with other keys
     * @param withheld number of commits with position and hash only, because the person who exported the ledger may not read them
     */
    public record FullVerificationResult(
            VerificationResult finding,
            List<BadPosition> bad,
            List<Long> known,
            long commits,
            int checkpoints,
            int byOthers,
            long withheld) {}

    /** Returns the position of the last readable event, or 0 when there is none. */
    public static long headPosition(MongoDatabase database) {
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
     * Verifies the ledger in a database.
     *
     * @param key public key of the ledger
     * @param progress receives the position that was reached, after every few hundred commits
     */
    public static FullVerificationResult verifyLedger(MongoDatabase database, NoteVerifier key, LongConsumer progress) {
        LedgerCollection ledger =
                new LedgerCollection(database.getCollection("ledger").withReadConcern(ReadConcern.MAJORITY));
        StoredTreeChecker stored = new StoredTreeChecker(new TreeTileCollection(database.getCollection("tree")));
        CheckpointChecker walk = new CheckpointChecker(key);
        new CheckpointCollection(database).all().forEach(checkpoint -> walk.addCheckpoint(checkpoint.note()));
        KnownPositionNotes.of(database).all().forEach(walk::acknowledge);
        CommitDocumentReader pages = new CommitDocumentReader(ledger);
        boolean treeHolds = true;
        for (List<Document> page = pages.next(); !page.isEmpty(); page = pages.next()) {
            for (Document document : page) {
                treeHolds = step(walk, document) && treeHolds && stepTree(walk, stored, document);
            }
            progress.accept(walk.walked());
        }
        String unreadable = pages.readError();
        if (unreadable != null) {
            walk.broken(unreadable);
        }
        return walk.finish();
    }

    /** Returns whether the chain is valid so far. */
    private static boolean step(CheckpointChecker walk, Document document) {
        try {
            walk.check(CommitCodec.toCommit(document), CommitCodec.declaredEventCount(document));
        } catch (ClassCastException | NullPointerException e) {
            walk.broken("the document is not a commit");
        }
        return walk.isWhole();
    }

    /** Returns whether the stored tree is valid so far. After the first error the tree is not checked anymore. */
    private static boolean stepTree(CheckpointChecker walk, StoredTreeChecker stored, Document document) {
        OptionalLong wrong = stored.check(CommitCodec.toCommitLeaf(document));
        wrong.ifPresent(position -> walk.errorAt(position, TREE));
        return wrong.isEmpty();
    }

    /**
     * Verifies an exported ledger.
     *
     * @param export lines of the export
     * @param trusted key that the verifying user knows to be the ledger's; null uses the key in the export
     * @param progress receives the position that was reached, after every few hundred commits
     * @throws InvalidExportException when it is not an exported ledger, or a ledger with another key
     * @throws InvalidProofException when the key in the export is invalid
     */
    public static FullVerificationResult verifyExport(
            BufferedReader export, @Nullable NoteVerifier trusted, LongConsumer progress) throws IOException {
        NoteVerifier told = keyOf(export.readLine());
        if (trusted != null && !trusted.toString().equals(told.toString())) {
            throw new InvalidExportException("This file is of " + told + " and not of the key that was asked for.");
        }
        CheckpointChecker walk = new CheckpointChecker(told);
        String line = export.readLine();
        for (; isNote(line, LedgerExportWriter.CHECKPOINT); line = export.readLine()) {
            walk.addCheckpoint(note(line, LedgerExportWriter.CHECKPOINT));
        }
        for (; isNote(line, LedgerExportWriter.KNOWN); line = export.readLine()) {
            walk.acknowledge(note(line, LedgerExportWriter.KNOWN));
        }
        for (long lines = 1; line != null; lines++) {
            CommitJsonCodec.ParsedCommit commit = CommitJsonCodec.read(line);
            if (commit == null) {
                walk.broken("the line is not a commit");
            } else if (commit.withheld()) {
                walk.stepOverWithheld(commit.commit(), commit.count());
            } else {
                walk.check(commit.commit(), commit.count());
            }
            if (lines % LINES_BETWEEN == 0) {
                progress.accept(walk.walked());
            }
            line = export.readLine();
        }
        progress.accept(walk.walked());
        return walk.finish();
    }

    private static NoteVerifier keyOf(@Nullable String head) {
        JsonNode told = json(head);
        if (told == null
                || !LedgerExportWriter.FORMAT.equals(told.path("format").asString(""))) {
            throw new InvalidExportException("This file is not an exported ledger.");
        }
        return NoteVerifier.parse(told.path("key").asString(""));
    }

    private static boolean isNote(@Nullable String line, String field) {
        return line != null && line.startsWith("{\"" + field + "\":");
    }

    private static String note(@Nullable String line, String field) {
        JsonNode told = json(line);
        return told == null ? "" : told.path(field).asString("");
    }

    private static @Nullable JsonNode json(@Nullable String line) {
        try {
            return line == null ? null : CommitJsonCodec.JSON.readTree(line);
        } catch (JacksonException e) {
            return null;
        }
    }
}
