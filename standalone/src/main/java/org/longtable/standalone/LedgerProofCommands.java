package org.longtable.standalone;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.checkpoint.LedgerProver;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;
import org.longtable.eventstore.embedded.StoreInUseException;
import org.longtable.eventstore.export.InvalidExportException;
import org.longtable.eventstore.proof.InvalidProofException;
import org.longtable.eventstore.proof.NoteSigner;
import org.longtable.eventstore.proof.NoteVerifier;
import org.longtable.eventstore.verify.BadPosition;
import org.longtable.eventstore.verify.FullLedgerVerifier;

/** Implements {@code ./run verify} and {@code ./run export} without starting the product. */
final class LedgerProofCommands {

    /** The exit status for an invalid ledger or file. */
    static final int DOES_NOT_HOLD = 1;

    private static final int IN_USE = 2;
    private static final int UNREADABLE = 4;
    private static final String DATABASE = "longtable";

    private final PrintStream out;
    private final PrintStream err;

    LedgerProofCommands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command and returns the exit status, which is 0 on success. */
    int run(LedgerProofOptions options) {
        try {
            return switch (options.what()) {
                case VERIFY -> options.file() == null ? verify(options) : verifyFile(options, options.file());
                case RECEIPT -> new ReceiptVerificationCommand(out, err).verify(file(options), options.key());
                case EXPORT -> export(options);
                case BACKUP -> new BackupCommands(out, err).backup(options.data(), file(options));
                case RESTORE -> new BackupCommands(out, err).restore(file(options), options.data(), options.despite());
                case ROTATE_KEY -> new MasterKeyRotation(out, err).run(options.data());
                case SIGNING_KEY -> newKey();
            };
        } catch (StoreInUseException e) {
            err.println("Longtable is running on the data folder " + options.data()
                    + ": stop it first (Ctrl-C), or take the file that /api/audit/ledger gives.");
            return IN_USE;
        } catch (InvalidProofException | InvalidExportException e) {
            err.println(e.getMessage());
            return UNREADABLE;
        } catch (MongoCommandException e) {
            err.println(e.getErrorMessage());
            return DOES_NOT_HOLD;
        } catch (CharacterCodingException e) {
            err.println("The file is not UTF-8: it was changed, or it is not what ./run or the product wrote.");
            return DOES_NOT_HOLD;
        } catch (IOException e) {
            err.println("A file cannot be read or written: " + e.getMessage() + ".");
            return UNREADABLE;
        }
    }

    private static Path file(LedgerProofOptions options) {
        return Objects.requireNonNull(options.file(), "the file that was asked for")
                .toAbsolutePath();
    }

    private int newKey() {
        out.println(NoteSigner.generate().toPrivateKeyText());
        return 0;
    }

    private int verify(LedgerProofOptions options) throws IOException {
        if (missing(options.data())) {
            return UNREADABLE;
        }
        NoteVerifier key =
                options.key() == null ? SigningKeyFile.verifier(options.data()).orElse(null) : options.key();
        if (key == null) {
            out.println("The folder has no signing key, so checkpoints cannot be checked; --key names one.");
        }
        NoteVerifier used = key == null ? NoteSigner.generate().verifier() : key;
        try (EmbeddedMongoServer store = EmbeddedMongoServer.open(options.data());
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoDatabase database = client.getDatabase(DATABASE);
            long head = FullLedgerVerifier.headPosition(database);
            FullLedgerVerifier.FullVerificationResult outcome =
                    FullLedgerVerifier.verifyLedger(database, used, bar("Verifying", head));
            return tell(outcome, used);
        }
    }

    private int verifyFile(LedgerProofOptions options, Path file) throws IOException {
        long bytes = Files.size(file);
        try (CountingInputStream counted = new CountingInputStream(Files.newInputStream(file));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(counted, StandardCharsets.UTF_8.newDecoder()))) {
            LongConsumer bar = bar("Verifying bytes", bytes);
            FullLedgerVerifier.FullVerificationResult outcome =
                    FullLedgerVerifier.verifyExport(lines, options.key(), position -> bar.accept(counted.read));
            if (options.key() == null) {
                out.println();
                out.print("The file names its own key; --key checks against the one that you know.");
            }
            return tell(outcome, options.key());
        }
    }

    private int export(LedgerProofOptions options) throws IOException {
        if (missing(options.data()) || options.file() == null) {
            return UNREADABLE;
        }
        try (EmbeddedMongoServer store = EmbeddedMongoServer.open(options.data());
                MongoClient client = MongoClients.create(store.connectionString());
                Writer file = new OutputStreamWriter(
                        SecretFile.output(options.file()), StandardCharsets.UTF_8.newEncoder())) {
            MongoDatabase database = client.getDatabase(DATABASE);
            NoteSigner signer = SigningKeyFile.signer(options.data());
            LedgerProver.of(database, signer, Clock.systemUTC())
                    .export(file, bar("Exporting", FullLedgerVerifier.headPosition(database)));
            out.println();
            out.println("The ledger is in " + options.file() + ". Its key: " + signer.verifier());
            out.println("On another machine: ./run verify --export " + options.file() + " --key '" + signer.verifier()
                    + "'");
            return 0;
        }
    }

    private boolean missing(Path data) {
        if (Files.isDirectory(data)) {
            return false;
        }
        err.println("There is no folder " + data + ". --data names another.");
        return true;
    }

    private LongConsumer bar(String label, long total) {
        return done -> {
            out.print(TerminalProgressBar.line(label, done, total));
            out.flush();
        };
    }

    private int tell(FullLedgerVerifier.FullVerificationResult outcome, @Nullable NoteVerifier key) {
        out.println();
        for (BadPosition bad : outcome.bad()) {
            err.println("Position " + bad.position() + " does not hold: " + bad.why() + ".");
        }
        if (!outcome.known().isEmpty()) {
            out.println(known(outcome));
        }
        if (!outcome.bad().isEmpty()) {
            return DOES_NOT_HOLD;
        }
        out.println((outcome.known().isEmpty() ? "Everything holds: " : "Everything else holds: ")
                + outcome.finding().verified() + " events in " + outcome.commits() + " commits, and "
                + outcome.checkpoints() + " signed checkpoints over them.");
        if (outcome.withheld() > 0) {
            out.println(
                    outcome.withheld() + " of the commits are in the file with their position and hash only, because"
                            + " the person who exported it may not read them.");
        }
        if (outcome.byOthers() > 0) {
            out.println(outcome.byOthers() + " checkpoints are signed with other keys and were passed over.");
        }
        if (key != null && outcome.checkpoints() > 0) {
            out.println("Signed with " + key + ": compare it with the key that you noted elsewhere.");
        }
        return 0;
    }

    /** Returns a sentence with the positions that a signed note names. */
    static String known(FullLedgerVerifier.FullVerificationResult outcome) {
        return "A signed note of this ledger names positions that are known not to hold, and they are as the note tells: "
                + outcome.known().stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".";
    }

    /** This stream counts the bytes that were read. */
    private static final class CountingInputStream extends FilterInputStream {

        private long read;

        CountingInputStream(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            read += Math.max(count, 0);
            return count;
        }
    }
}
