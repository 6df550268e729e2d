package org.longtable.contract.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.longtable.contract.EventName;
import org.longtable.contract.OrganizationId;

/** What happens to an organization as a whole. */
public sealed interface TenantEvent extends OrganizationEvent {

    /** Which organization. */
    OrganizationId organization();

    @Override
    @JsonIgnore
    default OrganizationId stream() {
        return organization();
    }

    /**
     * An organization began to use Longtable.
     *
     * @param name as its people call it
     * @param currency ISO 4217 code in which it pays
     */
    @EventName("organization.OrganizationCreated")
    record OrganizationCreated(OrganizationId organization, String name, String currency) implements TenantEvent {}
}
