package org.longtable.eventstore.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder cannot be created, or its files cannot be written by the user this program runs as. */
public final class StoreNotWritable extends StoreRefusal {

    private static final long serialVersionUID = 1L;

    StoreNotWritable(Path folder, @Nullable Throwable cause) {
        super("The data folder " + folder + " cannot be written by this user.", cause);
    }
}
