package org.longtable.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.longtable.eventstore.encryption.MasterKey;

/** Stores the trial's master key, and the previous key while a rotation is running. */
final class MasterKeyFile {

    static final String NAME = "master.key";
    static final String PREVIOUS = "master.key.previous";

    private MasterKeyFile() {}

    static Path findOrCreate(Path data) {
        return SecretFile.findOrCreate(data, NAME, MasterKeyFile::made);
    }

    static boolean exists(Path data) {
        return Files.exists(data.resolve(NAME));
    }

    /** Returns whether the previous key is stored and may still be needed. */
    static boolean hasPrevious(Path data) {
        return Files.exists(data.resolve(PREVIOUS));
    }

    /** Returns whether the key was replaced and the previous key may still be needed. */
    static boolean isBeingReplaced(Path data) throws IOException {
        return hasPrevious(data) && Files.mismatch(data.resolve(NAME), data.resolve(PREVIOUS)) >= 0;
    }

    /** Replaces the key after storing it as the previous key, so that every key in use is always available. */
    static void replace(Path data) throws IOException {
        backUpCurrent(data);
        SecretFile.replace(data, NAME, made());
    }

    static void backUpCurrent(Path data) throws IOException {
        SecretFile.replace(data, PREVIOUS, Files.readString(data.resolve(NAME)));
    }

    static void deletePrevious(Path data) throws IOException {
        Files.delete(data.resolve(PREVIOUS));
    }

    static MasterKey read(Path data) throws IOException {
        return key(data.resolve(NAME));
    }

    static MasterKey readPrevious(Path data) throws IOException {
        return key(data.resolve(PREVIOUS));
    }

    private static MasterKey key(Path file) throws IOException {
        return MasterKey.of(Base64.getDecoder().decode(Files.readString(file).strip()));
    }

    private static String made() {
        return Base64.getEncoder().encodeToString(MasterKey.newBytes());
    }
}
