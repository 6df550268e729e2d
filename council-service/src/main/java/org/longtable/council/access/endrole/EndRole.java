package org.longtable.council.access.endrole;

import org.longtable.council.commandhandling.Violation;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;

/**
 * End a person's role.
 *
 * @param council where, or null for the whole organization
 */
public record EndRole(
        OrganizationId organization,
        PersonId person,
        Role role,
        @Nullable CouncilId council) {
    /** This violation stops administrators from ending their own administrator role, so that one always remains. */
    static final Violation CANNOT_END_OWN_ADMINISTRATOR_ROLE = Violation.forbidden("nobody-ends-their-own-administration");
}
