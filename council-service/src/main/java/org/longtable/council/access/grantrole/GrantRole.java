package org.longtable.council.access.grantrole;

import org.longtable.council.commandhandling.Violation;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;

/**
 * Give a person a role.
 *
 * @param council where, or null for the whole organization
 */
public record GrantRole(
        OrganizationId organization,
        PersonId person,
        Role role,
        @Nullable CouncilId council) {
    /** Rejects granting the system role or the anonymous role to a person. */
    static final Violation ROLE_NOT_ASSIGNABLE = Violation.invalid("role-not-for-people");

    /** Rejects an administrator role that is limited to one council. */
    static final Violation ADMINISTRATOR_ROLE_IS_ORGANIZATION_WIDE = Violation.invalid("administrators-are-of-all");
}
