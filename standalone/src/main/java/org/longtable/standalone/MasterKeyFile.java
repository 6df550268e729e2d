package org.longtable.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.longtable.eventstore.sealing.MasterKey;

/** The trial's master key: made once, in a file of its own that only its owner may read. */
final class MasterKeyFile {

    private MasterKeyFile() {}

    static Path in(Path data) {
        Path file = data.resolve("master.key");
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("the master key could not be made at " + file, e);
        }
    }

    private static void create(Path file) throws IOException {
        String key = Base64.getEncoder().encodeToString(MasterKey.newBytes());
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, key, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            // Somebody was faster; the store's lock lets only one of us go on.
        }
    }
}
