package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects taking on an opportunity that is closed or has expired. */
public final class OpportunityIsClosed extends RuleViolation {

    private static final long serialVersionUID = 1L;

    OpportunityIsClosed() {
        super(Kind.CONFLICT, "opportunity-has-closed", Map.of());
    }
}
