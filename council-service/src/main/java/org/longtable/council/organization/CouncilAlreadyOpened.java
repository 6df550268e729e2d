package org.longtable.council.organization;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a council whose identifier is already used with different content. */
final class CouncilAlreadyOpened extends RuleViolation {

    private static final long serialVersionUID = 1L;

    CouncilAlreadyOpened() {
        super(Kind.CONFLICT, "council-already-opened", Map.of());
    }
}
