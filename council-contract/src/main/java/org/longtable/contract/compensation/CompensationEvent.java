package org.longtable.contract.compensation;

import org.longtable.contract.DomainEvent;

/** What happens to claims and payments. */
public sealed interface CompensationEvent extends DomainEvent permits PayAccountEvent {}
