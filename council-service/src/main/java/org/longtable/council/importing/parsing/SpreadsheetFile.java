package org.longtable.council.importing.parsing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Provides the name, the size, and the content of a file to parse. */
public interface SpreadsheetFile {

    /** Returns the name of the file. */
    String name();

    /** Returns the size in bytes, or -1 when it is not known before reading. */
    long size() throws IOException;

    /** Opens the content from its start; the caller closes the stream. */
    InputStream open() throws IOException;

    /** Creates a spreadsheet file from a file on disk. */
    static SpreadsheetFile of(Path path) {
        return new OnDisk(path);
    }

    /** Creates a spreadsheet file from bytes in memory. */
    static SpreadsheetFile of(String name, byte[] bytes) {
        return of(name, () -> new ByteArrayInputStream(bytes));
    }

    /** Creates a spreadsheet file from a stream of unknown length. */
    static SpreadsheetFile of(String name, StreamOpener opening) {
        return new Streamed(name, opening);
    }

    /** Opens the file's input stream. */
    @FunctionalInterface
    interface StreamOpener {
        /** Opens the content from its start. */
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
    record Streamed(String name, StreamOpener opening) implements SpreadsheetFile {
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
