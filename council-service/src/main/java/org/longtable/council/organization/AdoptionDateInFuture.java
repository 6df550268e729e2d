package org.longtable.council.organization;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a charter adoption date in the future. */
public final class AdoptionDateInFuture extends RuleViolation {

    private static final long serialVersionUID = 1L;

    AdoptionDateInFuture() {
        super(Kind.INVALID, "adoption-day-ahead", Map.of());
    }
}
