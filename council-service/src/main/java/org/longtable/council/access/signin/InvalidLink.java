package org.longtable.council.access.signin;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a sign-in link that was used or has expired. */
final class InvalidLink extends RuleViolation {

    private static final long serialVersionUID = 1L;

    InvalidLink() {
        super(Kind.NOT_FOUND, "link-not-valid", Map.of());
    }
}
