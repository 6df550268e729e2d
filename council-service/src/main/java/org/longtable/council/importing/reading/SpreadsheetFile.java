package org.longtable.council.importing.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to read: one on disk, or a named stream such as an upload. */
public interface SpreadsheetFile {

    /** What people call it. */
    String name();

    /** Its size in bytes, or -1 when it is not known before reading. */
    long size() throws IOException;

    /** Its bytes from the start; the caller closes the stream. */
    InputStream open() throws IOException;

    /** A file on disk. */
    static SpreadsheetFile of(Path path) {
        return new OnDisk(path);
    }

    /** Bytes that are at hand already. */
    static SpreadsheetFile of(String name, byte[] bytes) {
        return of(name, () -> new ByteArrayInputStream(bytes));
    }

    /** A stream whose length is not known. */
    static SpreadsheetFile of(String name, Opening opening) {
        return new Streamed(name, opening);
    }

    /** Opens a stream. */
    @FunctionalInterface
    interface Opening {
        /** The bytes from the start. */
        InputStream open() throws IOException;
    }

    /** A file on disk. */
    record OnDisk(Path path) implements SpreadsheetFile {
        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }

        @Override
        public long size() throws IOException {
            return Files.size(path);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    /** A stream whose length is not known. */
    record Streamed(String name, Opening opening) implements SpreadsheetFile {
        @Override
        public long size() {
            return -1;
        }

        @Override
        public InputStream open() throws IOException {
            return opening.open();
        }
    }
}
