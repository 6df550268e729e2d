package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a test of change whose identifier is already used with another plan. */
final class TestOfChangeAlreadyStarted extends RuleViolation {

    private static final long serialVersionUID = 1L;

    TestOfChangeAlreadyStarted() {
        super(Kind.CONFLICT, "test-already-started", Map.of());
    }
}
