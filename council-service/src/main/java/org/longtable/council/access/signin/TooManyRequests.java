package org.longtable.council.access.signin;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Somebody tries more often than people do. */
final class TooManyRequests extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * Says when to try again.
     *
     * @param seconds until then
     */
    TooManyRequests(long seconds) {
        super(Kind.TOO_OFTEN, "too-many-requests", Map.of(RETRY_AFTER, seconds));
    }
}
