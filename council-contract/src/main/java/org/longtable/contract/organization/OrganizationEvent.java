package org.longtable.contract.organization;

import org.longtable.contract.DomainEvent;

/** What happens to an organization and its councils. */
public sealed interface OrganizationEvent extends DomainEvent permits TenantEvent, CouncilEvent {}
