package org.longtable.standalone;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.longtable.eventstore.checkpoint.KnownPositionNotes;
import org.longtable.eventstore.proof.NoteSigner;
import org.longtable.eventstore.proof.NoteVerifier;
import org.longtable.eventstore.verify.BadPosition;
import org.longtable.eventstore.verify.FullLedgerVerifier;

/**
 * Decides whether a restored backup is kept: when it is valid, or when exactly the named positions are invalid and a signed note records
 * them (decision 0026).
 */
final class RestoreDecision {

    private final Path file;
    private final Path data;
    private final Set<Long> despite;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param file backup file
     * @param data folder that the backup is restored to
     * @param despite positions that the user named
     */
    RestoreDecision(Path file, Path data, Set<Long> despite, PrintStream out, PrintStream err) {
        this.file = file;
        this.data = data;
        this.despite = despite;
        this.out = out;
        this.err = err;
    }

    /**
     * Verifies the restored database and prints the result.
     *
     * @param unfinished folder with the backup's keys
     * @return the exit status, 0 when the folder may be used
     */
    int on(MongoDatabase database, Path unfinished) throws IOException {
        FullLedgerVerifier.FullVerificationResult outcome = verified(database, unfinished);
        for (BadPosition bad : outcome.bad()) {
            err.println("Position " + bad.position() + " of the backup does not hold: " + bad.why() + ".");
        }
        Set<Long> positions =
                outcome.bad().stream().map(BadPosition::position).collect(Collectors.toCollection(TreeSet::new));
        if (!positions.equals(despite)) {
            return refused(outcome.bad(), positions);
        }
        if (!outcome.known().isEmpty()) {
            out.println(LedgerProofCommands.known(outcome));
        }
        if (positions.isEmpty()) {
            out.println((outcome.known().isEmpty() ? "Everything holds: " : "Everything else holds: ")
                    + outcome.finding().verified() + " events.");
            return 0;
        }
        return outcome.bad().stream().allMatch(BadPosition::canBeKnown)
                ? restoredDespite(database, unfinished, outcome.bad())
                : refused(outcome.bad(), positions);
    }

    private FullLedgerVerifier.FullVerificationResult verified(MongoDatabase database, Path unfinished)
            throws IOException {
        NoteVerifier key = SigningKeyFile.verifier(unfinished)
                .orElseGet(() -> NoteSigner.generate().verifier());
        long head = FullLedgerVerifier.headPosition(database);
        FullLedgerVerifier.FullVerificationResult outcome = FullLedgerVerifier.verifyLedger(database, key, done -> {
            out.print(TerminalProgressBar.line("Verifying", done, head));
            out.flush();
        });
        out.println();
        return outcome;
    }

    private int refused(List<BadPosition> bad, Set<Long> positions) {
        if (positions.isEmpty()) {
            err.println(
                    "Everything in the backup holds, and --despite names positions. Nothing was restored. Leave --despite out.");
            return LedgerProofCommands.DOES_NOT_HOLD;
        }
        if (!bad.stream().allMatch(BadPosition::canBeKnown)) {
            err.println(
                    "Nothing was restored. More than the content of single commits is wrong, and no program can work on such a ledger: "
                            + "restore an older backup.");
            return LedgerProofCommands.DOES_NOT_HOLD;
        }
        err.println(
                "Nothing was restored. An older backup may hold. To restore this one although these positions do not hold, "
                        + "which a signed note in the ledger will say:");
        err.println("  ./run restore " + file + " --data " + data + " --despite " + joined(positions));
        return LedgerProofCommands.DOES_NOT_HOLD;
    }

    private int restoredDespite(MongoDatabase database, Path unfinished, List<BadPosition> bad) throws IOException {
        String note = KnownPositionNotes.of(database).add(SigningKeyFile.signer(unfinished), Instant.now(), bad);
        out.println("Everything else holds. This note was signed and is kept in the ledger:");
        out.println();
        out.println(note);
        out.println(
                "Keep a copy of it elsewhere. ./run verify passes over these positions from now on, as long as they are as the note tells.");
        return 0;
    }

    private static String joined(Set<Long> positions) {
        return positions.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
