package org.longtable.council.access.grantrole;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects an administrator role that is limited to one council. */
final class AdministratorRoleIsOrganizationWide extends RuleViolation {

    private static final long serialVersionUID = 1L;

    AdministratorRoleIsOrganizationWide() {
        super(Kind.INVALID, "administrators-are-of-all", Map.of("field", "council"));
    }
}
