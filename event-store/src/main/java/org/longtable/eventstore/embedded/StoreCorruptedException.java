package org.longtable.eventstore.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The exception reports that the data file cannot be read or that acknowledged writes are missing. The file was not changed. */
public final class StoreCorruptedException extends StoreOpenException {

    private static final long serialVersionUID = 1L;

    StoreCorruptedException(Path file, String finding, @Nullable Throwable cause) {
        super(
                "The data file " + file + " is damaged (" + finding
                        + "); it was left untouched, restore it from a backup.",
                cause);
    }
}
