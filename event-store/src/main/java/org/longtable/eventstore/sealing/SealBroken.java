package org.longtable.eventstore.sealing;

import org.jspecify.annotations.Nullable;

/** A sealed text, or the key for it, cannot be opened although nobody erased the person: it was changed, or the master key is another. */
public final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken(String what, String subject, @Nullable Throwable cause) {
        super("%s of person [%s] cannot be opened".formatted(what, subject), cause);
    }
}
