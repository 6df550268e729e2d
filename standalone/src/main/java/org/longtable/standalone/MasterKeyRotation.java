package org.longtable.standalone;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;
import org.longtable.eventstore.embedded.StoreInUseException;
import org.longtable.eventstore.encryption.DecryptionFailedException;
import org.longtable.eventstore.encryption.MongoPersonalDataVault;

/**
 * Implements {@code ./run rotate-key}, which rewraps all personal keys with a new master key. The previous key stays in the folder until
 * all keys are rewrapped. If it is still there, this command or the product's start resumes the interrupted rotation.
 */
final class MasterKeyRotation {

    private static final int IN_USE = 2;
    private static final int NO_KEY = 4;
    private static final String DATABASE = "longtable";

    private final PrintStream out;
    private final PrintStream err;

    MasterKeyRotation(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(Path data) throws IOException {
        if (!MasterKeyFile.exists(data)) {
            err.println("There is no master key in " + data + ". --data names another folder.");
            return NO_KEY;
        }
        try (EmbeddedMongoServer store = EmbeddedMongoServer.open(data)) {
            boolean interrupted = MasterKeyFile.isBeingReplaced(data);
            if (!interrupted) {
                MasterKeyFile.replace(data);
            }
            long wrapped = finish(store, data);
            out.println(
                    interrupted
                            ? "An earlier change of the master key is complete: " + wrapped
                                    + " personal keys were still to be wrapped. For yet another key: ./run rotate-key again."
                            : wrapped + " personal keys are wrapped with a new master key, "
                                    + data.resolve(MasterKeyFile.NAME)
                                    + ". The one before opens nothing here any more.");
            out.println("Backups from before still open with the key that is in them.");
            return 0;
        } catch (StoreInUseException running) {
            err.println("Longtable is running on the data folder " + data + ": stop it first (Ctrl-C).");
            return IN_USE;
        } catch (DecryptionFailedException broken) {
            err.println(said(broken));
            return LedgerProofCommands.DOES_NOT_HOLD;
        }
    }

    /** Finishes an interrupted rotation before the product starts. */
    void resumeIfInterrupted(EmbeddedMongoServer store, Path data) {
        if (!MasterKeyFile.hasPrevious(data)) {
            return;
        }
        try {
            out.println("The change of the master key is complete: " + finish(store, data)
                    + " personal keys were still to be wrapped.");
        } catch (DecryptionFailedException broken) {
            err.println(said(broken));
        } catch (IOException e) {
            throw new UncheckedIOException("the change of the master key could not be completed in " + data, e);
        }
    }

    private static long finish(EmbeddedMongoServer store, Path data) throws IOException {
        try (MongoClient client = MongoClients.create(store.connectionString())) {
            MongoPersonalDataVault vault = new MongoPersonalDataVault(
                    client.getDatabase(DATABASE),
                    MasterKeyFile.read(data),
                    Optional.of(MasterKeyFile.readPrevious(data)),
                    Clock.systemUTC());
            long wrapped = vault.rewrapKeys();
            MasterKeyFile.deletePrevious(data);
            return wrapped;
        }
    }

    private static String said(DecryptionFailedException broken) {
        return broken.getMessage() + ", neither with the new master key nor with the one before, which is kept in "
                + MasterKeyFile.PREVIOUS + ". Everybody else's is wrapped with the new one.";
    }
}
