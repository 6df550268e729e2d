package org.longtable.contract.recruiting;

import org.longtable.contract.DomainEvent;

/** The interface groups all events of the recruiting capability. */
public sealed interface RecruitingEvent extends DomainEvent permits RosterEvent, AdvisorEvent, OpportunityEvent {}
