package org.longtable.council.importing.bringing;

import org.longtable.contract.OrganizationId;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;
import org.longtable.council.deciding.Streams;
import org.longtable.council.web.NoSuchOrganization;

/** Sheets are brought into an organization that exists. */
final class ExistingOrganization {

    private ExistingOrganization() {}

    /**
     * Looks for it.
     *
     * @throws NoSuchOrganization when there is none
     */
    static void orRefuse(Streams streams, OrganizationId organization) {
        if (!streams.read(organization, OrganizationCreated.class, false, (none, created) -> true)) {
            throw new NoSuchOrganization();
        }
    }
}
