package org.longtable.eventstore.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The data file cannot be read, or lacks writes that had been acknowledged. It is left exactly as it was found. */
public final class StoreDamaged extends StoreRefusal {

    private static final long serialVersionUID = 1L;

    StoreDamaged(Path file, String finding, @Nullable Throwable cause) {
        super(
                "The data file " + file + " is damaged (" + finding
                        + "); it was left untouched, restore it from a backup.",
                cause);
    }
}
