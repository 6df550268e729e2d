package org.longtable.council.access.grantrole;

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
        @Nullable CouncilId council) {}
