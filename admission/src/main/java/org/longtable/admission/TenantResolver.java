package org.longtable.admission;

import java.util.Optional;
import org.longtable.contract.OrganizationId;

/** The interface returns the organization of the current user. */
@FunctionalInterface
public interface TenantResolver {

    /** The organization of whoever asks; empty when nobody is signed in. */
    Optional<OrganizationId> of(CurrentUser claimant);
}
