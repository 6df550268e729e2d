package org.longtable.contract.recruiting;

import org.longtable.contract.DomainEvent;

/** What happens on the way to a seat, on it, and after it. */
public sealed interface RecruitingEvent extends DomainEvent permits RosterEvent, AdvisorEvent, OpportunityEvent {}
