package org.longtable.contract.ideas;

import org.longtable.contract.DomainEvent;

/** The interface groups all events of the ideas capability, which are idea events and feedback events. */
public sealed interface IdeasCapabilityEvent extends DomainEvent permits IdeaEvent, FeedbackEvent {}
