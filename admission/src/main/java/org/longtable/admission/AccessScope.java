package org.longtable.admission;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;

/**
 * The organization and the council that a request is about.
 *
 * @param organization null when the request is not about one organization
 * @param council null when the request is about the whole organization
 */
record AccessScope(
        @Nullable OrganizationId organization, @Nullable CouncilId council) {}
