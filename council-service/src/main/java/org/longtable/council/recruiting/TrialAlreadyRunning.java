package org.longtable.council.recruiting;

import java.time.LocalDate;
import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a second trial while one is running. */
final class TrialAlreadyRunning extends RuleViolation {

    private static final long serialVersionUID = 1L;

    TrialAlreadyRunning(LocalDate since) {
        super(Kind.CONFLICT, "trial-already-running", Map.of("since", since.toString()));
    }
}
