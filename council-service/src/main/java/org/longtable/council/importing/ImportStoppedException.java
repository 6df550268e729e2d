package org.longtable.council.importing;

import org.jspecify.annotations.Nullable;

/** Signals that an import stopped early and can be resumed by running it again. */
public final class ImportStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportStoppedException(@Nullable Throwable cause) {
        super("the import stopped halfway; running it again completes it", cause);
    }
}
