package org.longtable.council.access.signin;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects input that is neither an email address nor a phone number. */
final class UnrecognizedContactPoint extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnrecognizedContactPoint() {
        super(Kind.INVALID, "address-unclear", Map.of("field", "to"));
    }
}
