package org.longtable.council.organization.createorganization;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** This identifier names another organization already. */
final class OrganizationAlreadyExists extends Refusal {

    private static final long serialVersionUID = 1L;

    OrganizationAlreadyExists() {
        super(Kind.CONFLICT, "organization-already-exists", Map.of());
    }
}
