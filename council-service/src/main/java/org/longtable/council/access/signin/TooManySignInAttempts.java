package org.longtable.council.access.signin;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects sign-in attempts above the rate limit. */
final class TooManySignInAttempts extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /**
     * Says when to try again.
     *
     * @param seconds until then
     */
    TooManySignInAttempts(long seconds) {
        super(Kind.TOO_OFTEN, "too-many-requests", Map.of(RETRY_AFTER, seconds));
    }
}
