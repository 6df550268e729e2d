package org.longtable.council.access;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a setup that does not show the current setup code. */
final class InvalidSetupCode extends RuleViolation {

    private static final long serialVersionUID = 1L;

    InvalidSetupCode() {
        super(Kind.INVALID, "set-up-code-wrong", Map.of());
    }
}
