package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** Only an approved claim is paid. */
final class ClaimNotApprovedYet extends RuleViolation {

    private static final long serialVersionUID = 1L;

    ClaimNotApprovedYet() {
        super(Kind.CONFLICT, "claim-not-approved-yet", Map.of());
    }
}
