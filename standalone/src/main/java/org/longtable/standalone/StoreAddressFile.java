package org.longtable.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.longtable.eventstore.embedded.PrivateFiles;

/** Writes and reads the file with the running store's connection string. */
final class StoreAddressFile {

    private static final String NAME = "longtable.address";

    private StoreAddressFile() {}

    /** Writes the connection string and overwrites that of a process that was killed. */
    static void write(Path data, String connectionString) {
        try {
            Path file = data.resolve(NAME);
            PrivateFiles.createFile(file);
            Files.writeString(file, connectionString);
        } catch (IOException e) {
            throw new UncheckedIOException("the store's address cannot be written to " + data, e);
        }
    }

    static Optional<String> read(Path data) throws IOException {
        Path file = data.resolve(NAME);
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }
}
