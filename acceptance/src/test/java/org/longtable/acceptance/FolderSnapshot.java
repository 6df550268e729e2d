package org.longtable.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Holds the content of all files in a folder for comparison. */
record FolderSnapshot(Map<Path, ByteBuffer> files) {

    static FolderSnapshot of(Path folder) throws IOException {
        Map<Path, ByteBuffer> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(it -> files.put(folder.relativize(it), content(it)));
        }
        return new FolderSnapshot(files);
    }

    /** Returns only the file names, because a failed comparison must not print whole stores. */
    @Override
    public String toString() {
        return files.keySet().toString();
    }

    private static ByteBuffer content(Path file) {
        try {
            return ByteBuffer.wrap(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
