package org.longtable.council.organization;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects an amendment when the council has no charter. */
final class NoCharterYet extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NoCharterYet() {
        super(Kind.CONFLICT, "no-charter-yet", Map.of());
    }
}
