package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects an opportunity whose last day is before today. */
final class OpportunityEndsInPast extends RuleViolation {

    private static final long serialVersionUID = 1L;

    OpportunityEndsInPast() {
        super(Kind.INVALID, "opportunity-would-be-over", Map.of());
    }
}
