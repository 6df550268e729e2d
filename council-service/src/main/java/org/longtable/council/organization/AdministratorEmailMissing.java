package org.longtable.council.organization;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a first administrator without an email address. */
final class AdministratorEmailMissing extends RuleViolation {

    private static final long serialVersionUID = 1L;

    AdministratorEmailMissing() {
        super(Kind.INVALID, "administrator-unreachable", Map.of());
    }
}
