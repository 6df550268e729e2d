package org.longtable.eventstore.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Another running program, or this one, already has the folder open. */
public final class StoreInUse extends StoreRefusal {

    private static final long serialVersionUID = 1L;

    StoreInUse(Path folder, @Nullable Throwable cause) {
        super("The data folder " + folder + " is already in use by another running program.", cause);
    }
}
