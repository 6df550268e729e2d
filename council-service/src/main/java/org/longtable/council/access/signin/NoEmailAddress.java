package org.longtable.council.access.signin;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** An invitation is sent to an email address. */
final class NoEmailAddress extends Refusal {

    private static final long serialVersionUID = 1L;

    NoEmailAddress() {
        super(Kind.INVALID, "no-email-address", Map.of());
    }
}
