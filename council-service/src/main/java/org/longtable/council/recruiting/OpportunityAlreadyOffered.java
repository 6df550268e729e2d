package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects an opportunity whose identifier is already used with different content. */
final class OpportunityAlreadyOffered extends RuleViolation {

    private static final long serialVersionUID = 1L;

    OpportunityAlreadyOffered() {
        super(Kind.CONFLICT, "opportunity-already-listed", Map.of());
    }
}
