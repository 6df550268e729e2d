package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Without a name, only a random idempotency key tells one author from another. */
public final class KeyNotSecret extends Refusal {

    private static final long serialVersionUID = 1L;

    KeyNotSecret() {
        super(Kind.INVALID, "key-not-secret", Map.of());
    }
}
