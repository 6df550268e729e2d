package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects arranging an accommodation that the person did not request. */
final class AccommodationNotRequested extends RuleViolation {

    private static final long serialVersionUID = 1L;

    AccommodationNotRequested() {
        super(Kind.CONFLICT, "nothing-requested", Map.of());
    }
}
