package org.longtable.council.access.signin;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a link that is opened in another browser without the correct code. */
final class InvalidSignInCode extends RuleViolation {

    private static final long serialVersionUID = 1L;

    InvalidSignInCode() {
        super(Kind.INVALID, "sign-in-code-wrong", Map.of());
    }
}
