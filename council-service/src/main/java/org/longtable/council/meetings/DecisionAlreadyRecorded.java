package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a decision whose identifier is already used with different content. */
final class DecisionAlreadyRecorded extends RuleViolation {

    private static final long serialVersionUID = 1L;

    DecisionAlreadyRecorded() {
        super(Kind.CONFLICT, "decision-already-recorded", Map.of());
    }
}
