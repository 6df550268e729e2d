package org.longtable.council.organization;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a change to a closed council. */
public final class CouncilIsClosed extends RuleViolation {

    private static final long serialVersionUID = 1L;

    CouncilIsClosed() {
        super(Kind.CONFLICT, "council-is-closed", Map.of());
    }
}
