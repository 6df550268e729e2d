package org.longtable.council.access.confirmemail;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a confirmation link that has expired or belongs to an address that was replaced. */
public final class EmailConfirmationExpired extends RuleViolation {

    private static final long serialVersionUID = 1L;

    EmailConfirmationExpired() {
        super(Kind.NOT_FOUND, "email-not-waiting", Map.of());
    }
}
