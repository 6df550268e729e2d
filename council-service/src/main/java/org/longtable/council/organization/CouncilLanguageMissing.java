package org.longtable.council.organization;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a council without a working language. */
final class CouncilLanguageMissing extends RuleViolation {

    private static final long serialVersionUID = 1L;

    CouncilLanguageMissing() {
        super(Kind.INVALID, "council-speaks-nothing", Map.of());
    }
}
