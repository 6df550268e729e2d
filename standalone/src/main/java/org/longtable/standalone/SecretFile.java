package org.longtable.standalone;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** Creates and reads a secret file that only its owner can read. */
final class SecretFile {

    private SecretFile() {}

    /** Returns the file and creates it when it does not exist. */
    static Path findOrCreate(Path data, String name, Supplier<String> secret) {
        Path file = data.resolve(name);
        try {
            if (Files.notExists(file)) {
                create(file, secret.get());
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("the secret could not be made at " + file, e);
        }
    }

    /** Creates a file with the given content. The file must not exist yet. */
    static void restore(Path data, String name, byte[] secret) throws IOException {
        create(data.resolve(name), new String(secret, StandardCharsets.UTF_8));
    }

    /** Opens a file that only its owner may read for writing, and replaces an existing file. */
    static OutputStream output(Path file) throws IOException {
        Files.deleteIfExists(file);
        create(file, "");
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    /** Replaces the secret atomically: at any time the file on disk holds either the old or the new secret. */
    static void replace(Path data, String name, String secret) throws IOException {
        Path file = data.resolve(name);
        Path unfinished = data.resolve(name + ".unfinished");
        Files.deleteIfExists(unfinished);
        create(unfinished, secret);
        sync(unfinished, StandardOpenOption.WRITE);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (isPosix(file)) {
            sync(data, StandardOpenOption.READ);
        }
    }

    private static void sync(Path path, StandardOpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void create(Path file, String secret) throws IOException {
        try {
            if (isPosix(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, secret, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            // Another process created the file first. The store's lock allows only one of the two to continue.
        }
    }
}
