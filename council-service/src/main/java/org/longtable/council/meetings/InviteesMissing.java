package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects publishing a meeting without invited people. */
final class InviteesMissing extends RuleViolation {

    private static final long serialVersionUID = 1L;

    InviteesMissing() {
        super(Kind.INVALID, "nobody-invited", Map.of());
    }
}
