package org.longtable.eventstore.embedded;

import org.jspecify.annotations.Nullable;

/** The exception reports why an embedded store was not opened, in one sentence for the user. No file was changed. */
public abstract sealed class StoreOpenException extends RuntimeException
        permits StoreInUseException, StoreCorruptedException, StoreNotWritableException, FolderNotPrivate {

    private static final long serialVersionUID = 1L;

    StoreOpenException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
