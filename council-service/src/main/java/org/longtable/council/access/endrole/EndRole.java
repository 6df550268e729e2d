package org.longtable.council.access.endrole;

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
        @Nullable CouncilId council) {}
