package org.longtable.admission;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;

/**
 * The scope holds the organization and the council that a request is about.
 *
 * @param organization null when it is no organization's more than another's
 * @param council null when it concerns the whole organization
 */
record AccessScope(
        @Nullable OrganizationId organization, @Nullable CouncilId council) {}
