package org.longtable.contract.ideas;

import org.longtable.contract.DomainEvent;

/** What happens to ideas and to feedback. */
public sealed interface IdeasEvent extends DomainEvent permits IdeaEvent, FeedbackEvent {}
