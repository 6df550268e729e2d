package org.longtable.standalone;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.longtable.eventstore.backup.BackupCorruptedException;
import org.longtable.eventstore.backup.LedgerBackup;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;
import org.longtable.eventstore.embedded.StoreInUseException;

/** Implements {@code ./run backup} and {@code ./run restore}, which write and restore one verified backup file. */
final class BackupCommands {

    private static final int REFUSED = 4;
    private static final String DATABASE = "longtable";
    private static final List<String> SECRETS = List.of(MasterKeyFile.NAME, MasterKeyFile.PREVIOUS, "signing.key");

    private static final int LARGEST_SECRET = 4_096;

    /**
     * Sessions and pending requests and messages. They are not backed up, because a restored session or link would give access to a person
     * who lost it since.
     */
    private static final Set<String> PASSING =
            Set.of("sessions", "one-time-links", "passkey-challenges", "provider-requests", "outbox");

    /** Collections that are computed from the ledger, and the progress and parked events of the views. */
    private static final Set<String> COMPUTED = Set.of(
            "aggregates",
            "marks",
            "tree",
            "snapshots",
            "trackingtokens",
            "viewgenerations",
            "parked",
            "deadletters",
            "memberships");

    private static final String VIEWS = "view.";

    private final PrintStream out;
    private final PrintStream err;

    BackupCommands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Writes to a temporary file and renames it at the end, so that a file with the final name is complete. */
    int backup(Path data, Path file) throws IOException {
        if (!Files.isDirectory(data)) {
            err.println("There is no folder " + data + ". --data names another.");
            return REFUSED;
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        long documents;
        try {
            documents = written(data, unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (MongoException e) {
            err.println(
                    "Longtable runs on the folder " + data + " but does not answer; no backup was made. Try again.");
            return REFUSED;
        } finally {
            Files.deleteIfExists(unfinished);
        }
        out.println();
        out.println("The backup is in " + file + ": " + documents
                + " documents and the keys. Anyone who has the file can read all of it:");
        out.println("keep it as safe as the folder itself. An old backup also contains people who were erased later.");
        return 0;
    }

    private long written(Path data, Path file) throws IOException {
        try (EmbeddedMongoServer store = EmbeddedMongoServer.open(data)) {
            return written(data, store.connectionString(), file);
        } catch (StoreInUseException running) {
            String address = StoreAddressFile.read(data).orElseThrow(() -> running);
            return written(data, address, file);
        }
    }

    private long written(Path data, String address, Path file) throws IOException {
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(address))
                .applyToClusterSettings(it -> it.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .build();
        try (MongoClient client = MongoClients.create(settings);
                ZipOutputStream zip = new ZipOutputStream(SecretFile.output(file))) {
            long documents =
                    LedgerBackup.write(client.getDatabase(DATABASE), zip, BackupCommands::isBackedUp, count -> {
                        out.print("\rBacking up: " + count + " documents");
                        out.flush();
                    });
            for (String secret : SECRETS) {
                if (Files.exists(data.resolve(secret))) {
                    zip.putNextEntry(new ZipEntry(secret));
                    Files.copy(data.resolve(secret), zip);
                    zip.closeEntry();
                }
            }
            return documents;
        }
    }

    /** Returns whether a collection is part of a backup. Collections that are computed again or hold only temporary data are not. */
    static boolean isBackedUp(String name) {
        return !COMPUTED.contains(name) && !PASSING.contains(name) && !name.startsWith(VIEWS);
    }

    /**
     * Restores into a temporary folder and renames it at the end, so that a folder with the final name is complete and verified.
     *
     * @param despite invalid positions that are accepted; they must be exactly the invalid positions of the backup
     */
    int restore(Path file, Path folder, Set<Long> despite) throws IOException {
        Path data = folder.toAbsolutePath().normalize();
        if (!Files.isReadable(file)) {
            err.println("There is no file " + file + ". Check its name and try again.");
            return REFUSED;
        }
        if (Files.exists(data) && !empty(data)) {
            err.println(
                    "The folder " + data + " is not empty, and nothing in it is overwritten. Name another: --data DIR");
            return REFUSED;
        }
        Path unfinished = data.resolveSibling(data.getFileName() + ".restoring");
        delete(unfinished);
        try {
            refuseUnlessWhole(file);
            int status = restored(file, unfinished, new RestoreDecision(file, data, despite, out, err));
            if (status == 0) {
                Files.deleteIfExists(data);
                Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
                out.println("It is all in " + data + " again: ./run --data " + data);
            }
            return status;
        } catch (BackupCorruptedException | ZipException | EOFException e) {
            err.println(file + " is no whole backup of Longtable: " + e.getMessage() + ". Nothing was restored.");
            return LedgerProofCommands.DOES_NOT_HOLD;
        } finally {
            delete(unfinished);
        }
    }

    /** Fails when a part of the file is missing or cannot be read. */
    private static void refuseUnlessWhole(Path file) throws IOException {
        try (ZipFile listed = new ZipFile(file.toFile());
                ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                zip.transferTo(OutputStream.nullOutputStream());
                parts += listed.getEntry(part.getName()) == null ? 0 : 1;
            }
            if (parts != listed.size()) {
                throw new ZipException("a part of it is missing");
            }
        }
    }

    private int restored(Path file, Path data, RestoreDecision verdict) throws IOException {
        boolean any = false;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file));
                EmbeddedMongoServer store = EmbeddedMongoServer.open(data);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoDatabase database = client.getDatabase(DATABASE);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (SECRETS.contains(name)) {
                    SecretFile.restore(data, name, zip.readNBytes(LARGEST_SECRET));
                } else if (LedgerBackup.isCollection(entry)) {
                    any = true;
                    LedgerBackup.restore(database, entry, zip, count -> {
                        out.print("\rRestoring " + name + ": " + count);
                        out.flush();
                    });
                }
            }
            out.println();
            return any ? verdict.on(database, data) : notOne(file);
        }
    }

    private int notOne(Path file) {
        err.println(file + " is no backup of Longtable. Nothing was restored.");
        return REFUSED;
    }

    private static boolean empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
