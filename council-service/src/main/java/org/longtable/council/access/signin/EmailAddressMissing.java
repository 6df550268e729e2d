package org.longtable.council.access.signin;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects an invitation to a person who has no email address. */
final class EmailAddressMissing extends RuleViolation {

    private static final long serialVersionUID = 1L;

    EmailAddressMissing() {
        super(Kind.INVALID, "no-email-address", Map.of());
    }
}
