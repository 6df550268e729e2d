package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects recruiting for a closed council. */
public final class CouncilClosedForRecruiting extends RuleViolation {

    private static final long serialVersionUID = 1L;

    CouncilClosedForRecruiting() {
        super(Kind.CONFLICT, "council-has-closed", Map.of());
    }
}
