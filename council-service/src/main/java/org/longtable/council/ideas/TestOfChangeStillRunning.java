package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a step while a test of change is running. */
public final class TestOfChangeStillRunning extends RuleViolation {

    private static final long serialVersionUID = 1L;

    TestOfChangeStillRunning() {
        super(Kind.CONFLICT, "test-still-running", Map.of());
    }
}
