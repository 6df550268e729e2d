package org.longtable.eventstore;

import org.jspecify.annotations.Nullable;

/** A backup does not hold what it should; nothing of it is to be trusted. */
public final class BackupDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupDamaged(String collection, @Nullable Throwable cause) {
        super("What the backup holds of \"%s\" is damaged".formatted(collection), cause);
    }
}
