package org.longtable.eventstore.encryption;

import org.jspecify.annotations.Nullable;

/** The exception reports that a text or key cannot be decrypted although the person was not erased. */
public final class DecryptionFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DecryptionFailedException(String what, String subject, @Nullable Throwable cause) {
        super("%s of person [%s] cannot be opened".formatted(what, subject), cause);
    }
}
