package org.longtable.council.importing;

import org.jspecify.annotations.Nullable;

/** An import did not get to its end; running it again completes it. */
public final class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportStopped(@Nullable Throwable cause) {
        super("the import stopped halfway; running it again completes it", cause);
    }
}
