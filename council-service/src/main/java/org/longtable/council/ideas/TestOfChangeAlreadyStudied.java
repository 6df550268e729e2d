package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a second, different result for a test of change. */
final class TestOfChangeAlreadyStudied extends RuleViolation {

    private static final long serialVersionUID = 1L;

    TestOfChangeAlreadyStudied() {
        super(Kind.CONFLICT, "test-already-studied", Map.of());
    }
}
