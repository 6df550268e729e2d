package org.longtable.eventstore.backup;

import org.jspecify.annotations.Nullable;

/** The exception reports that a backup file is damaged and must not be trusted. */
public final class BackupCorruptedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupCorruptedException(String collection, @Nullable Throwable cause) {
        super("What the backup holds of \"%s\" is damaged".formatted(collection), cause);
    }
}
