package org.longtable.council.access.grantrole;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects granting the system role or the anonymous role to a person. */
final class RoleNotAssignable extends RuleViolation {

    private static final long serialVersionUID = 1L;

    RoleNotAssignable() {
        super(Kind.INVALID, "role-not-for-people", Map.of());
    }
}
