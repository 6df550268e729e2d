package org.longtable.admission;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;

/**
 * Whose business a request is.
 *
 * @param organization null when it is no organization's more than another's
 * @param council null when it concerns the whole organization
 */
record Scope(
        @Nullable OrganizationId organization, @Nullable CouncilId council) {}
