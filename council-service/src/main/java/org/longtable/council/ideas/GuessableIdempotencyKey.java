package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects an anonymous request whose idempotency key is too easy to guess. */
public final class GuessableIdempotencyKey extends RuleViolation {

    private static final long serialVersionUID = 1L;

    GuessableIdempotencyKey() {
        super(Kind.INVALID, "key-not-secret", Map.of());
    }
}
