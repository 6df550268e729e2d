package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a trial for someone who declined or left. */
final class NotAnActiveAdvisor extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NotAnActiveAdvisor() {
        super(Kind.CONFLICT, "not-taking-part", Map.of());
    }
}
