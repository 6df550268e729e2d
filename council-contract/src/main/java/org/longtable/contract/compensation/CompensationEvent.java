package org.longtable.contract.compensation;

import org.longtable.contract.DomainEvent;

/** The interface groups all events of the compensation capability. */
public sealed interface CompensationEvent extends DomainEvent permits PayAccountEvent {}
