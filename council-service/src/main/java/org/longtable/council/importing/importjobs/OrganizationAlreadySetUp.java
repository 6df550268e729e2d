package org.longtable.council.importing.importjobs;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects an anonymous preview after the first organization exists. */
final class OrganizationAlreadySetUp extends RuleViolation {

    private static final long serialVersionUID = 1L;

    OrganizationAlreadySetUp() {
        super(Kind.CONFLICT, "organization-there-already", Map.of());
    }
}
