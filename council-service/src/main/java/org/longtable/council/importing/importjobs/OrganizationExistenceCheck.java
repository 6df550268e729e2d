package org.longtable.council.importing.importjobs;

import org.longtable.contract.OrganizationId;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.web.WebViolations;

/** Checks that the organization of an import exists. */
final class OrganizationExistenceCheck {

    private OrganizationExistenceCheck() {}

    /** Throws a violation when the organization does not exist. */
    static void requireExisting(AggregateStore streams, OrganizationId organization) {
        if (!streams.readState(organization, OrganizationCreated.class, false, (none, created) -> true)) {
            throw WebViolations.NO_SUCH_ORGANIZATION.exception();
        }
    }
}
