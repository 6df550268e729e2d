package org.longtable.admission;

import java.util.Optional;
import org.longtable.contract.OrganizationId;

/** Returns the organization of the current user. */
@FunctionalInterface
public interface TenantResolver {

    /** Returns the organization of the current user; empty when the user is not signed in. */
    Optional<OrganizationId> of(CurrentUser claimant);
}
