package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a nomination that names neither or both of a known person and a new person. */
final class ExactlyOneNomineeRequired extends RuleViolation {

    private static final long serialVersionUID = 1L;

    ExactlyOneNomineeRequired() {
        super(Kind.INVALID, "nobody-to-nominate", Map.of());
    }
}
