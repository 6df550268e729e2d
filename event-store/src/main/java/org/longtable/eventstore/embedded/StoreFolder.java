package org.longtable.eventstore.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** The class opens the store of a folder or reports why it cannot, without changing anything. */
final class StoreFolder {

    private static final int PAGE_BYTES = 4096;
    private static final int CACHE_MEGABYTES = 32;

    private final Path folder;
    private final Path dataFile;
    private final Path savedVersionFile;

    StoreFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.dataFile = this.folder.resolve("longtable.store");
        this.savedVersionFile = this.folder.resolve("longtable.saved");
    }

    StoreFile open() {
        try {
            PrivateFiles.createFolder(folder);
            refuseUnlessWritable();
            refuseIfOpenToOthers();
            PrivateFiles.tighten(folder);
            refuseIfCutOff(AcknowledgedVersionFile.read(savedVersionFile));
            PrivateFiles.createFile(dataFile);
            PrivateFiles.createFile(savedVersionFile);
            MVStore store = openStore(builder());
            return StoreFile.onDisk(store, AcknowledgedVersionFile.open(savedVersionFile), dataFile);
        } catch (IOException failure) {
            throw new StoreNotWritableException(folder, failure);
        }
    }

    /** Returns the socket for the server of the opened store. */
    StoreSocket socket() throws IOException {
        return StoreSocket.in(folder);
    }

    /** Returns the exception for a store that turned out to be damaged after it was opened. */
    StoreCorruptedException corrupted(RuntimeException finding) {
        return new StoreCorruptedException(dataFile, "a part of it cannot be read", finding);
    }

    private void refuseUnlessWritable() {
        for (Path path : new Path[] {folder, dataFile, savedVersionFile}) {
            if (Files.exists(path) && !Files.isWritable(path)) {
                throw new StoreNotWritableException(folder, null);
            }
        }
    }

    /** Refuses a folder that is used for something else and open to other users, instead of making it private without asking. */
    private void refuseIfOpenToOthers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            if (Files.notExists(dataFile)
                    && Files.notExists(savedVersionFile)
                    && files.findAny().isPresent()
                    && !PrivateFiles.isPrivate(folder)) {
                throw new FolderNotPrivate(folder);
            }
        }
    }

    private void refuseIfCutOff(long saved) throws IOException {
        long size = Files.exists(dataFile) ? Files.size(dataFile) : 0;
        if (size == 0) {
            if (saved > 0) {
                throw new StoreCorruptedException(dataFile, "it is empty or missing", null);
            }
            return;
        }
        // MVStore repairs nothing in a file that it opens for reading only.
        MVStore looked = openStore(builder().readOnly());
        long found = looked.getCurrentVersion();
        looked.closeImmediately();
        if (found < saved) {
            throw new StoreCorruptedException(dataFile, "its newest part is missing", null);
        }
    }

    private MVStore openStore(MVStore.Builder builder) {
        try {
            return builder.open();
        } catch (MVStoreException failure) {
            if (failure.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new StoreInUseException(folder, failure);
            }
            throw new StoreCorruptedException(dataFile, "it is not a readable store", failure);
        } catch (RuntimeException | AssertionError failure) {
            // A damaged file can cause exceptions that the library does not declare.
            throw new StoreCorruptedException(dataFile, "it is not a readable store", failure);
        }
    }

    /** The reason for each setting is in docs/decisions/0003-embedded-server.md. */
    private MVStore.Builder builder() {
        return new MVStore.Builder()
                .fileName(dataFile.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .pageSplitSize(PAGE_BYTES)
                .cacheSize(CACHE_MEGABYTES);
    }
}
