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
     * @param finding whether all holds but what is known not to, and where it ceases to
     * @param bad every position that does not hold, by position; a position whose fault follows from an earlier one may be among them
     * @param known positions that do not hold, as a signed note of the ledger's key tells
     * @param commits how many commits were walked along
     * @param checkpoints how many checkpoints hold
     * @param byOthers how many checkpoints are signed with other keys, and were passed over
     * @param withheld how many of the commits gave their place and hash only, because whoever exported the ledger may not read them
     */
    public record Outcome(
            Finding finding,
            List<BadPosition> bad,
            List<Long> known,
            long commits,
            int checkpoints,
            int byOthers,
            long withheld) {}

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
     * @param progress told the position up to which it was read, after every few hundred commits
     */
    public static Outcome ofLedger(MongoDatabase database, NoteVerifier key, LongConsumer progress) {
        LedgerCollection ledger =
                new LedgerCollection(database.getCollection("ledger").withReadConcern(ReadConcern.MAJORITY));
        StoredTreeCheck stored = new StoredTreeCheck(new TreeNodes(database.getCollection("tree")));
        ProvenWalk walk = new ProvenWalk(key);
        new Checkpoints(database).all().forEach(checkpoint -> walk.expect(checkpoint.note()));
        KnownPositionNotes.of(database).all().forEach(walk::acknowledge);
        RawPages pages = new RawPages(ledger);
        boolean treeHolds = true;
        for (List<Document> page = pages.next(); !page.isEmpty(); page = pages.next()) {
            for (Document document : page) {
                treeHolds = step(walk, document) && treeHolds && stepTree(walk, stored, document);
            }
            progress.accept(walk.walked());
        }
        String unreadable = pages.unreadable();
        if (unreadable != null) {
            walk.broken(unreadable);
        }
        return walk.end();
    }

    /** Returns whether the chain is whole up to there. */
    private static boolean step(ProvenWalk walk, Document document) {
        try {
            walk.step(CommitCodec.toCommit(document), CommitCodec.toldCount(document));
        } catch (ClassCastException | NullPointerException e) {
            walk.broken("the document is not a commit");
        }
        return walk.isWhole();
    }

    /** Returns whether the stored tree holds up to there: after its first fault it is not looked at any more. */
    private static boolean stepTree(ProvenWalk walk, StoredTreeCheck stored, Document document) {
        OptionalLong wrong = stored.step(CommitCodec.toPlace(document));
        wrong.ifPresent(position -> walk.wrongAt(position, TREE));
        return wrong.isEmpty();
    }

    /**
     * Checks an exported ledger.
     *
     * @param export its lines
     * @param trusted the key that whoever checks knows to be the ledger's; null takes the one that the export itself names
     * @param progress told the position up to which it was read, after every few hundred commits
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
        for (; isNote(line, LedgerExport.CHECKPOINT); line = export.readLine()) {
            walk.expect(note(line, LedgerExport.CHECKPOINT));
        }
        for (; isNote(line, LedgerExport.KNOWN); line = export.readLine()) {
            walk.acknowledge(note(line, LedgerExport.KNOWN));
        }
        for (long lines = 1; line != null; lines++) {
            LedgerLine.Told commit = LedgerLine.read(line);
            if (commit == null) {
                walk.broken("the line is not a commit");
            } else if (commit.withheld()) {
                walk.stepOverWithheld(commit.commit(), commit.count());
            } else {
                walk.step(commit.commit(), commit.count());
            }
            if (lines % LINES_BETWEEN == 0) {
                progress.accept(walk.walked());
            }
            line = export.readLine();
        }
        progress.accept(walk.walked());
        return walk.end();
    }

    private static NoteVerifier keyOf(@Nullable String head) {
        JsonNode told = json(head);
        if (told == null || !LedgerExport.FORMAT.equals(told.path("format").asString(""))) {
            throw new ExportRefused("This file is not an exported ledger.");
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
            return line == null ? null : LedgerLine.JSON.readTree(line);
        } catch (JacksonException e) {
            return null;
        }
    }
}
