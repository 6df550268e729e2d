package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects removing the standing item for family ideas. */
final class StandingItemNotRemovable extends RuleViolation {

    private static final long serialVersionUID = 1L;

    StandingItemNotRemovable() {
        super(Kind.CONFLICT, "standing-item-stays", Map.of());
    }
}
