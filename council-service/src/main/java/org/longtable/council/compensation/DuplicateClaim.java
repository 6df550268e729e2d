package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a second claim by the same person for the same meeting and category. */
final class DuplicateClaim extends RuleViolation {

    private static final long serialVersionUID = 1L;

    DuplicateClaim() {
        super(Kind.CONFLICT, "claimed-already", Map.of());
    }
}
