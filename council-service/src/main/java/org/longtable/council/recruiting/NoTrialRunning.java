package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** Only a trial that is running is closed. */
final class NoTrialRunning extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NoTrialRunning() {
        super(Kind.CONFLICT, "no-trial-running", Map.of());
    }
}
