package org.longtable.eventstore.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The exception reports that the folder cannot be created or written by this user. */
public final class StoreNotWritableException extends StoreOpenException {

    private static final long serialVersionUID = 1L;

    StoreNotWritableException(Path folder, @Nullable Throwable cause) {
        super("The data folder " + folder + " cannot be written by this user.", cause);
    }
}
