package org.longtable.contract.organization;

import org.longtable.contract.DomainEvent;

/** The interface groups all events of the organization capability. */
public sealed interface OrganizationEvent extends DomainEvent permits TenantEvent, CouncilEvent {}
