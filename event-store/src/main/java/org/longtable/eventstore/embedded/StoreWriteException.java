package org.longtable.eventstore.embedded;

import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/**
 * The exception reports that an open store can no longer use its file, in one sentence for the user. Writes that were acknowledged before
 * are on disk.
 */
public final class StoreWriteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private StoreWriteException(String sentence, MVStoreException cause) {
        super(sentence, cause);
    }

    static StoreWriteException of(Path file, MVStoreException failure) {
        return new StoreWriteException(sentence(file, failure), failure);
    }

    private static String sentence(Path file, MVStoreException failure) {
        if (failure.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT) {
            return "The data file " + file + " is damaged, and a part of it cannot be read: restore it from a backup.";
        }
        Throwable first = failure;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return "The data file " + file + " can be written no more (" + first.getMessage()
                + "). Make room on its disk, or see what is wrong with it, and start again: what was saved so far is there.";
    }
}
