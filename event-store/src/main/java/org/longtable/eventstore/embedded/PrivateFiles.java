package org.longtable.eventstore.embedded;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Creates folders that only their owner may enter (0700) and files that only their owner may read and write (0600). File systems without
 * POSIX permissions are left unchanged.
 */
public final class PrivateFiles {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private PrivateFiles() {}

    /** Creates a folder and its parents unless it exists. Only the folder itself is made private. */
    public static void createFolder(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try {
            Files.createDirectory(folder, attributes(folder, FOLDER));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    /** Creates an empty private file unless it exists. */
    public static void createFile(Path file) throws IOException {
        try {
            Files.createFile(file, attributes(file, FILE));
        } catch (FileAlreadyExistsException e) {
            tightenFile(file);
        }
    }

    static void tightenFile(Path file) throws IOException {
        tighten(file, FILE);
    }

    /**
     * Makes a folder and the files directly in it private.
     *
     * @throws IOException when this user may not change their permissions
     */
    public static void tighten(Path folder) throws IOException {
        tighten(folder, FOLDER);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    tightenFile(file);
                }
            }
        }
    }

    /** Returns whether only the owner may enter a folder. */
    static boolean isPrivate(Path folder) throws IOException {
        return !isPosix(folder) || FOLDER.containsAll(Files.getPosixFilePermissions(folder));
    }

    private static void tighten(Path path, Set<PosixFilePermission> most) throws IOException {
        if (!isPosix(path)) {
            return;
        }
        Set<PosixFilePermission> now = Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
        Set<PosixFilePermission> kept = EnumSet.copyOf(most);
        kept.retainAll(now);
        if (!kept.equals(now)) {
            Files.setPosixFilePermissions(path, kept);
        }
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
