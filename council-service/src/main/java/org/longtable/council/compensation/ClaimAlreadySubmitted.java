package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a claim whose identifier is already used with different content. */
final class ClaimAlreadySubmitted extends RuleViolation {

    private static final long serialVersionUID = 1L;

    ClaimAlreadySubmitted() {
        super(Kind.CONFLICT, "claim-already-submitted", Map.of());
    }
}
