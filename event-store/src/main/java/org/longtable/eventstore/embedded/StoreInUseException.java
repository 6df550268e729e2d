package org.longtable.eventstore.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The exception reports that a running program already has the folder open. */
public final class StoreInUseException extends StoreOpenException {

    private static final long serialVersionUID = 1L;

    StoreInUseException(Path folder, @Nullable Throwable cause) {
        super("The data folder " + folder + " is already in use by another running program.", cause);
    }
}
