package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a second standing item for family ideas. */
final class StandingItemAlreadyOnAgenda extends RuleViolation {

    private static final long serialVersionUID = 1L;

    StandingItemAlreadyOnAgenda() {
        super(Kind.CONFLICT, "standing-item-once", Map.of());
    }
}
