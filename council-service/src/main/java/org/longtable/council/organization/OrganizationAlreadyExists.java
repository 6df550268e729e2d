package org.longtable.council.organization;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects an organization whose identifier is already used with different content. */
final class OrganizationAlreadyExists extends RuleViolation {

    private static final long serialVersionUID = 1L;

    OrganizationAlreadyExists() {
        super(Kind.CONFLICT, "organization-already-exists", Map.of());
    }
}
